import { type ReactNode, useState } from 'react';
import { draftCopy } from '../../copy/draft';
import { Field } from '../field';
import { Pick } from '../pick';

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

const OWN = 'own';

/** Words that a tap suggests; whoever needs others writes them, over the last suggestion or from nothing. */
export function Words({ label, aside, suggestions, value, max, onChange }: WordsProps): ReactNode {
  const [writing, setWriting] = useState(value !== '' && !suggestions.includes(value));
  const layout = suggestions.every(({ length }) => length <= SHORT) ? 'two' : 'rows';
  return (
    <>
      <Pick<string>
        label={label}
        {...(aside === undefined ? {} : { aside })}
        layout={layout}
        options={[
          ...suggestions.map((words) => ({ value: words, label: words })),
          { value: OWN, label: draftCopy.own },
        ]}
        value={writing ? OWN : value}
        onChange={(chosen) => {
          setWriting(chosen === OWN);
          if (chosen !== OWN) onChange(chosen);
        }}
      />
      {writing ? <Field label={draftCopy.ownWords} value={value} max={max} onChange={onChange} /> : null}
    </>
  );
}
