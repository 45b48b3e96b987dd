import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { type Answered, answerWord } from '../../../api/notice-answer';
import type { UsedAction } from '../../../api/use-action';
import { noticeCopy } from '../../../copy/notice';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { askForReminders } from '../outbox/ask-week-reminders';

type QuestionProps = {
  readonly notice: DataOf<'notice.open'>;
  readonly answered: Answered | null;
  readonly action: UsedAction<'notice.answer'>;
};

/** The one question of a notice: a tap answers, the right one is told kindly, and another tap tries again. */
export function Question({ notice: { noticeId, question }, answered, action }: QuestionProps): ReactNode {
  if (question === null) return null;
  const word = answerWord(question.answers, answered, noticeCopy);
  return (
    <Section title={noticeCopy.question}>
      <Pick
        label={question.ask}
        layout="rows"
        options={question.answers.map((label, place) => ({ value: String(place), label }))}
        // The tick goes to the right answer: what was tapped may be the very thing the notice warns of.
        value={answered === null ? undefined : String(answered.right)}
        onChange={(place) => {
          if (action.busy) return;
          askForReminders(['notice', 'contact-reminder']);
          void action.run({ noticeId, answer: Number(place) });
        }}
      />
      {word === null ? null : (
        <Strip tone={word.right ? 'ok' : 'wait'} icon={word.right ? 'check' : 'ask'} text={word.text} />
      )}
      <OutcomeNote outcome={action.outcome} />
    </Section>
  );
}
