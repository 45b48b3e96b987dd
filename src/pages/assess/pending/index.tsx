import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { assessCopy, pendingDownCopy as copy } from '../../../copy/assess';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { sayDate } from '../../../kit/calendar/say-day';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Sheet } from '../../../kit/sheet';
import { Strip } from '../../../kit/strip';
import { Words } from '../../../kit/words';
import { ColourMark } from '../beside/colour-mark';

type Pending = DataOf<'assessment.listPending'>['pending'][number];

/** The supervisor's yes or no to each lower colour. */
export default function PendingDownPage(): ReactNode {
  const outcome = useCall('assessment.listPending', {});
  const [refusing, setRefusing] = useState<Pending>();
  const [answered, setAnswered] = useState(false);
  const { data } = outcome;
  const done = (): void => {
    setRefusing(undefined);
    setAnswered(true);
    void outcome.reload();
  };
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {answered ? <Strip tone="ok" icon="check" text={copy.done} /> : null}
      {data === undefined ? null : <View className="caption">{copy.lead}</View>}
      {data?.pending.length === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.empty} />
        </Card>
      ) : null}
      {data?.pending.map((pending) => (
        <Asked
          key={pending.assessmentId}
          pending={pending}
          today={data.today}
          onAgreed={done}
          onRefuse={() => {
            setRefusing(pending);
          }}
        />
      ))}
      <RefuseSheet
        pending={refusing}
        onClose={() => {
          setRefusing(undefined);
        }}
        onRefused={done}
      />
    </Screen>
  );
}

type AskedProps = {
  readonly pending: Pending;
  readonly today: string;
  readonly onAgreed: () => void;
  readonly onRefuse: () => void;
};

function Asked({ pending, today, onAgreed, onRefuse }: AskedProps): ReactNode {
  const { run, busy, outcome } = useAction('assessment.confirmDown');
  const agree = async (): Promise<void> => {
    const ended = await run({ assessmentId: pending.assessmentId });
    if (ended.ok) onAgreed();
  };
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{pending.name}</View>
          <View className="caption">{copy.place(pending.household, pending.village)}</View>
          <View className="caption">{copy.asked(pending.by, sayDate(pending.on, today))}</View>
        </View>
        <Change pending={pending} />
        <OutcomeNote outcome={outcome} />
        <Button kind="ink" busy={busy} onTap={() => void agree()}>
          {copy.agree}
        </Button>
        <Button kind="ink" onTap={onRefuse}>
          {copy.refuse}
        </Button>
        <Button
          kind="link"
          onTap={() => {
            goTo('director.assess', { child: pending.childId });
          }}
        >
          {copy.look}
        </Button>
      </View>
    </Card>
  );
}

function Change({ pending }: { readonly pending: Pending }): ReactNode {
  return (
    <View className="stack-s">
      <View className="row">
        <View>{copy.from}</View>
        <ColourMark colour={pending.holds} />
      </View>
      <View className="row">
        <View>{copy.to}</View>
        <ColourMark colour={pending.colour} />
      </View>
      <View className="caption">{copy.computed(assessCopy.colours[pending.computed])}</View>
      {pending.reason === null ? null : <View>{pending.reason}</View>}
    </View>
  );
}

type RefuseSheetProps = {
  readonly pending: Pending | undefined;
  readonly onClose: () => void;
  readonly onRefused: () => void;
};

function RefuseSheet({ pending, onClose, onRefused }: RefuseSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('assessment.refuseDown');
  const refuse = async (): Promise<void> => {
    if (pending === undefined) return;
    const ended = await run({ assessmentId: pending.assessmentId, reason: reason.trim() });
    if (!ended.ok) return;
    setReason('');
    onRefused();
  };
  // A reason is about one child.
  const close = (): void => {
    setReason('');
    onClose();
  };
  return (
    <Sheet open={pending !== undefined} title={pending?.name ?? ''} onClose={close}>
      <Words
        label={copy.refuseTitle}
        suggestions={copy.reasons}
        value={reason}
        max={300}
        onChange={setReason}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={reason.trim() === ''} onTap={() => void refuse()}>
        {copy.refuseSave}
      </Button>
    </Sheet>
  );
}
