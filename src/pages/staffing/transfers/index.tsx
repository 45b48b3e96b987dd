import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { transferCopy as copy } from '../../../copy/staffing';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import type { Day } from '../../../kit/calendar/days';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { AnswerSheet, type Answering } from './answer-sheet';
import { type Transfer, TransferFacts } from './transfer-facts';

const tones = { open: 'need', accepted: 'ok', declined: 'plain', withdrawn: 'plain' } as const;

/** Families on their way: those that wait for an answer first. */
export default function TransfersPage(): ReactNode {
  const outcome = useCall('transfer.list', {});
  const [answering, setAnswering] = useState<Answering>();
  const [done, setDone] = useState<'accepted' | 'declined'>();
  const { data } = outcome;
  return (
    <Screen title={copy.listTitle}>
      {done === undefined ? null : <Strip tone="ok" icon="check" text={copy[done]} />}
      <OutcomeView outcome={outcome} />
      {data?.rows.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {data?.rows.map((transfer) => (
        <Row key={transfer.transferId} transfer={transfer} today={data.today} onAnswer={setAnswering} />
      ))}
      <AnswerSheet
        key={answering?.transfer.transferId}
        answering={answering}
        onClose={() => {
          setAnswering(undefined);
        }}
        onDone={(state) => {
          setAnswering(undefined);
          setDone(state);
          void outcome.reload();
        }}
      />
    </Screen>
  );
}

type RowProps = {
  readonly transfer: Transfer;
  readonly today: Day;
  readonly onAnswer: (answering: Answering) => void;
};

function Row({ transfer, today, onAnswer }: RowProps): ReactNode {
  const { state, mayAnswer } = transfer;
  return (
    <Card {...(mayAnswer ? { kind: 'lamp' as const } : {})}>
      <View className="stack-s">
        <View className="row">
          <Tag tone={tones[state]}>{copy.states[state]}</Tag>
        </View>
        <TransferFacts transfer={transfer} today={today} />
        {mayAnswer ? (
          <View className="stack">
            <Button
              kind="primary"
              icon="check"
              onTap={() => {
                onAnswer({ transfer, answer: 'accept' });
              }}
            >
              {copy.accept}
            </Button>
            <Button
              kind="line"
              onTap={() => {
                onAnswer({ transfer, answer: 'decline' });
              }}
            >
              {copy.decline}
            </Button>
          </View>
        ) : null}
      </View>
    </Card>
  );
}
