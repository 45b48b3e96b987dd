import type { ReactNode } from 'react';
import { draftCopy } from '../../../copy/draft';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';

export type WordsProps = {
  readonly label: string;
  readonly aside?: string;
  readonly suggestions: readonly string[];
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
};

/** Longer sentences stand one a row. */
const SHORT = 8;

/** Words that a tap suggests and that can be written over. */
export function Words({ label, aside, suggestions, value, max, onChange }: WordsProps): ReactNode {
  const layout = suggestions.every(({ length }) => length <= SHORT) ? 'two' : 'rows';
  return (
    <>
      <Pick<string>
        label={label}
        {...(aside === undefined ? {} : { aside })}
        layout={layout}
        options={suggestions.map((words) => ({ value: words, label: words }))}
        value={suggestions.includes(value) ? value : ''}
        onChange={onChange}
      />
      <Field label={draftCopy.own} value={value} max={max} onChange={onChange} />
    </>
  );
}
