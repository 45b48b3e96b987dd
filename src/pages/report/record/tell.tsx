import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { reportCopy as copy } from '../../../copy/report';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { proposesTelling } from './form';
import type { QuestionsProps } from './questions-props';

/** Who may have done it, and who at home is safe to tell: the one is never offered among the others. */
export function Tell({ about, form, onChange }: QuestionsProps): ReactNode {
  const people = about.people.map(({ personId, name }) => ({ value: personId, label: name }));
  if (form.course !== 'report') return null;
  return (
    <>
      {people.length === 0 ? null : (
        <Pick
          label={copy.suspects}
          aside={copy.suspectsAside}
          layout="two"
          multiple
          options={people}
          value={form.suspects}
          onChange={(suspects) => {
            onChange({ suspects, tell: form.tell.filter((id) => !suspects.includes(id)) });
          }}
        />
      )}
      <Field
        label={copy.suspectWords}
        value={form.suspectWords}
        max={200}
        onChange={(suspectWords) => {
          onChange({ suspectWords });
        }}
      />
      {people.length === 0 ? null : (
        <View>
          <Pick
            label={copy.tell}
            aside={copy.tellAside}
            layout="two"
            multiple
            options={people.filter(({ value }) => !form.suspects.includes(value))}
            value={form.tell}
            onChange={(tell) => {
              onChange({ tell });
            }}
          />
          <View className="caption">{proposesTelling(form) ? copy.tellYes : copy.tellNo}</View>
        </View>
      )}
    </>
  );
}
