import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { askReminders } from '../../../api/ask-reminders';
import type { DataOf } from '../../../api/call';
import { type Answered, answerWord, markOf } from '../../../api/notice-answer';
import type { UsedAction } from '../../../api/use-action';
import { caregiverNoticeCopy as copy } from '../../../copy/caregiver';
import { ElderButton } from '../../../kit/elder-button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';

type QuestionProps = {
  readonly notice: DataOf<'notice.open'>;
  readonly answered: Answered | null;
  readonly action: UsedAction<'notice.answer'>;
};

const marks = {
  open: { tone: 'news', icon: 'ring' },
  right: { tone: 'done', icon: 'check' },
  tapped: { tone: 'news', icon: 'x', text: copy.yours },
} as const;

/** The one question, a big button an answer. No answer is wrong enough to be stopped at. */
export function Question({ notice: { noticeId, question }, answered, action }: QuestionProps): ReactNode {
  if (question === null) return null;
  const word = answerWord(question.answers, answered, copy);
  const answer = (place: number): void => {
    void askReminders(['notice']);
    void action.run({ noticeId, answer: place });
  };
  return (
    <>
      <View className="notice-brief">{question.ask}</View>
      {question.answers.map((title, place) => (
        <ElderButton
          key={title}
          {...marks[markOf(place, answered)]}
          title={title}
          busy={action.busy}
          onTap={() => {
            answer(place);
          }}
        />
      ))}
      {word === null ? null : (
        <Strip tone={word.right ? 'ok' : 'wait'} icon={word.right ? 'check' : 'ask'} text={word.text} />
      )}
      <OutcomeNote outcome={action.outcome} />
      {answered === null ? null : <View className="notice-title">{copy.again}</View>}
    </>
  );
}
