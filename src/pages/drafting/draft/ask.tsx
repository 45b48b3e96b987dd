import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { draftCopy } from '../../../copy/draft';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import type { Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { Words } from '../../../kit/words';
import { type Form, lines, listOf } from './form';
import type { Question } from './question';

export type AskProps = {
  readonly question: Question;
  readonly form: Form;
  readonly today: Day;
  readonly onAnswer: (name: string, value: string) => void;
};

/** One question with the control that fits it. */
export function Ask({ question, form, today, onAnswer }: AskProps): ReactNode {
  const { name, label } = question;
  const value = form[name] ?? '';
  const aside = question.aside ?? (question.optional === true ? draftCopy.optional : undefined);
  const said = { label, ...(aside === undefined ? {} : { aside }) };
  const answer = (next: string): void => {
    onAnswer(name, next);
  };

  switch (question.kind) {
    case 'pick':
      return (
        <Pick<string>
          {...said}
          options={question.options}
          {...(question.layout === undefined ? {} : { layout: question.layout })}
          value={value}
          onChange={answer}
        />
      );
    case 'several':
      return (
        <Pick<string>
          {...said}
          multiple
          layout="two"
          options={question.options}
          value={listOf(form, name)}
          onChange={(values) => {
            answer(lines(values));
          }}
        />
      );
    case 'day':
      return (
        <DayPick
          {...said}
          near={question.near}
          value={value === '' ? undefined : value}
          today={today}
          onChange={answer}
        />
      );
    case 'words':
      return <AskWords question={question} said={said} value={value} onAnswer={answer} />;
  }
}

type AskWordsProps = {
  readonly question: Extract<Question, { readonly kind: 'words' }>;
  readonly said: { readonly label: string; readonly aside?: string };
  readonly value: string;
  readonly onAnswer: (value: string) => void;
};

function AskWords({ question, said, value, onAnswer }: AskWordsProps): ReactNode {
  const { suggestions = [], max, digits = false } = question;
  if (suggestions.length > 0)
    return <Words {...said} suggestions={suggestions} value={value} max={max} onChange={onAnswer} />;
  const { label, aside } = said;
  return (
    <View>
      <Field
        label={label}
        value={value}
        max={max}
        digits={digits}
        {...(aside === undefined ? {} : { hint: aside })}
        onChange={onAnswer}
      />
    </View>
  );
}
