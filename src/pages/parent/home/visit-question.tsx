import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { helpfulAnswers } from '../../../../contracts/vocabulary/visit';
import { useQueued } from '../../../api/use-queued';
import { visitQuestionCopy as copy } from '../../../copy/visit-question';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import { sayDate } from '../../../kit/calendar/say-day';
import type { Household } from '../family/who';

export type VisitQuestionProps = { readonly ask: Household['visitAsk']; readonly today: string };

/** Whether the director's visit helped: one tap, once, and not saying is an answer. */
export function VisitQuestion({ ask, today }: VisitQuestionProps): ReactNode {
  const { run, fared, outcome } = useQueued('visit.sayHelpful');
  const [said, setSaid] = useState<(typeof helpfulAnswers)[number]>();
  if (fared === 'sent' || fared === 'kept') return <Strip tone="ok" icon="heart" text={copy.thanks} />;
  if (ask === null) return null;
  return (
    <Card>
      <View className="home-stack">
        <Pick
          label={copy.ask(sayDate(ask.on, today))}
          layout="two"
          options={helpfulAnswers.map((value) => ({ value, label: copy.answers[value] }))}
          value={said}
          onChange={(answer) => {
            setSaid(answer);
            void run({ askId: ask.askId, answer }, { householdId: '', label: '', on: today });
          }}
        />
        <View className="caption">{copy.private}</View>
        <OutcomeNote outcome={outcome} />
      </View>
    </Card>
  );
}
