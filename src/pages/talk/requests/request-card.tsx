import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { talkRequestsCopy as copy } from '../../../copy/talk';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { sayRecent } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Tag } from '../../../kit/tag';

type Talk = DataOf<'talk.list'>['talks'][number];
type CardProps = { readonly talk: Talk; readonly today: Day; readonly reload: () => void };

/** One who wants to talk. The number is there once it is somebody's. */
export function RequestCard(props: CardProps): ReactNode {
  const { talk, today } = props;
  const { name, side, village, askedOn, state, followedOn, agreed } = talk;
  return (
    <Card>
      <View className="talk-stack">
        <View className="between">
          <View className="lead">{`${name}，${copy.who[side]}`}</View>
          <Tag tone={state === 'asked' ? 'need' : 'plain'}>{copy.state[state]}</Tag>
        </View>
        <View className="caption">{`${village}，${copy.asked(sayRecent(askedOn, today))}`}</View>
        {followedOn === null ? null : (
          <View className="label">
            {copy.followedOn(sayRecent(followedOn, today))}
            {agreed === null ? '' : `：${agreed}`}
          </View>
        )}
        <NextStep {...props} />
      </View>
    </Card>
  );
}

function NextStep({ talk, today, reload }: CardProps): ReactNode {
  if (talk.state === 'asked') return <Accept talk={talk} reload={reload} />;
  if (talk.state === 'accepted') return <Follow talk={talk} today={today} reload={reload} />;
  return talk.state === 'followed' ? <Close talk={talk} reload={reload} /> : null;
}

type StepProps = Omit<CardProps, 'today'>;

function Accept({ talk, reload }: StepProps): ReactNode {
  const { run, busy, outcome } = useAction('talk.accept');
  const accept = async (): Promise<void> => {
    if ((await run({ talkId: talk.talkId })).ok) reload();
  };
  return (
    <>
      <OutcomeNote outcome={outcome} />
      <Button kind="line" icon="check" busy={busy} onTap={() => void accept()}>
        {copy.accept}
      </Button>
    </>
  );
}

function Follow({ talk, today, reload }: CardProps): ReactNode {
  const { run, busy, outcome } = useAction('talk.follow');
  const [agreed, setAgreed] = useState('');
  const follow = async (): Promise<void> => {
    const said = agreed.trim();
    const input = { talkId: talk.talkId, on: today, ...(said === '' ? {} : { agreed: said }) };
    if ((await run(input)).ok) reload();
  };
  return (
    <>
      {talk.phone === null ? (
        <View>{copy.noPhone}</View>
      ) : (
        <Dial kind="person" name={copy.dial(talk.name)} relation={talk.phone} phone={talk.phone} />
      )}
      <Field
        label={copy.agreed}
        value={agreed}
        max={100}
        placeholder={copy.agreedHint}
        onChange={setAgreed}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="line" icon="check" busy={busy} onTap={() => void follow()}>
        {copy.followed}
      </Button>
    </>
  );
}

function Close({ talk, reload }: StepProps): ReactNode {
  const { run, busy, outcome } = useAction('talk.close');
  const close = async (): Promise<void> => {
    if ((await run({ talkId: talk.talkId })).ok) reload();
  };
  return (
    <>
      <OutcomeNote outcome={outcome} />
      <Button kind="link" busy={busy} onTap={() => void close()}>
        {copy.close}
      </Button>
    </>
  );
}
