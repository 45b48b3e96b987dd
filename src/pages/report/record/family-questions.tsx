import type { ReactNode } from 'react';
import { familyReportCopy, reportCopy } from '../../../copy/report';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { choicesOf, familyChoices, situationOf } from './family-choice';
import type { QuestionsProps } from './questions-props';

/** What a family is asked: which child, and what happened, a tap each. */
export function FamilyQuestions({
  about,
  form,
  elder,
  onChange,
}: QuestionsProps & { readonly elder: boolean }): ReactNode {
  const child = about.children.find(({ childId }) => form.childIds.includes(childId)) ?? { age: 0 };
  return (
    <>
      {about.children.length > 1 ? (
        <Pick
          label={reportCopy.who}
          layout="two"
          multiple
          options={about.children.map(({ childId, name }) => ({ value: childId, label: name }))}
          value={form.childIds}
          onChange={(childIds) => {
            onChange({ childIds });
          }}
        />
      ) : null}
      <Pick
        label={familyReportCopy.situations}
        layout="rows"
        multiple
        options={familyChoices.map((value) => ({ value, label: familyReportCopy.choices[value] }))}
        value={choicesOf(form.situations)}
        onChange={(choices) => {
          onChange({ situations: [...new Set(choices.map((choice) => situationOf(choice, child)))] });
        }}
      />
      {elder ? null : (
        <Field
          label={familyReportCopy.words}
          hint={reportCopy.wordsHint}
          value={form.words}
          max={1000}
          multiline
          onChange={(words) => {
            onChange({ words });
          }}
        />
      )}
    </>
  );
}
