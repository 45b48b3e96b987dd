import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { staffCopy, transferCopy as copy } from '../../../copy/staffing';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import type { Day } from '../../../kit/calendar/days';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { AnswerSheet, type Answering } from './answer-sheet';
import { type Transfer, TransferFacts } from './transfer-facts';

const tones = { open: 'need', accepted: 'ok', declined: 'plain', withdrawn: 'plain' } as const;

/** Families on their way: those that wait for an answer first. */
export default function TransfersPage(): ReactNode {
  const [round, setRound] = useState(0);
  const [answering, setAnswering] = useState<Answering>();
  const [done, setDone] = useState<'accepted' | 'declined'>();
  return (
    <Screen title={copy.listTitle}>
      {done === undefined ? null : <Strip tone="ok" icon="check" text={copy[done]} />}
      <Rows key={round} onAnswer={setAnswering} />
      <AnswerSheet
        key={answering?.transfer.transferId}
        answering={answering}
        onClose={() => {
          setAnswering(undefined);
        }}
        onDone={(state) => {
          setAnswering(undefined);
          setDone(state);
          setRound(round + 1);
        }}
      />
    </Screen>
  );
}

type RowsProps = { readonly after?: string; readonly onAnswer: (answering: Answering) => void };

/** One page of them, and under it the way to the next. */
function Rows({ after, onAnswer }: RowsProps): ReactNode {
  const outcome = useCall('transfer.list', after === undefined ? {} : { after });
  const { data } = outcome;
  return (
    <>
      <OutcomeView outcome={outcome} />
      {data?.rows.length === 0 && after === undefined ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : null}
      {data?.rows.map((transfer) => (
        <Row key={transfer.transferId} transfer={transfer} today={data.today} onAnswer={onAnswer} />
      ))}
      <More next={data?.next ?? null} label={staffCopy.more}>
        {(next) => <Rows after={next} onAnswer={onAnswer} />}
      </More>
    </>
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
