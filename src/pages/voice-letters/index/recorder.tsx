import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { voiceLetterCopy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import { Hear } from '../../../kit/hear';
import { OutcomeNote } from '../../../kit/outcome-note';
import { CAN_RECORD, type Spoken } from '../../../kit/recorder/use-recorder';
import { Strip } from '../../../kit/strip';
import { HoldToSpeak } from './hold-to-speak';
import { isTooShort } from './presenter';
import { useSend } from './use-send';

const copy = voiceLetterCopy.record;

type RecorderProps = {
  readonly householdId: string;
  readonly leftToday: number;
  readonly onSent: () => void;
};

/** Speak, hear it once, send it or say it again; where nothing can be recorded, what can be done instead. */
export function Recorder(props: RecorderProps): ReactNode {
  if (!CAN_RECORD) return <Strip tone="lamp" icon="mic" text={copy.browser} />;
  if (props.leftToday === 0) return <Strip tone="lamp" icon="clock" text={copy.enough} />;
  return <PhoneRecorder {...props} />;
}

function PhoneRecorder({ householdId, leftToday, onSent }: RecorderProps): ReactNode {
  const [spoken, setSpoken] = useState<Spoken>();
  const [note, setNote] = useState<'short' | 'sent'>();
  const { send, clear, busy, outcome } = useSend(householdId);

  const keep = (said: Spoken): void => {
    setNote(isTooShort(said.seconds) ? 'short' : undefined);
    if (!isTooShort(said.seconds)) setSpoken(said);
  };
  const over = (what: 'sent' | undefined): void => {
    setSpoken(undefined);
    setNote(what);
    clear();
  };

  if (spoken === undefined)
    return (
      <View className="letter-stack">
        {note === undefined ? null : (
          <Strip
            tone={note === 'sent' ? 'ok' : 'lamp'}
            icon={note === 'sent' ? 'check' : 'mic'}
            text={copy[note]}
          />
        )}
        <HoldToSpeak onSpoken={keep} />
        <View className="caption letter-middle">{copy.leftToday(leftToday)}</View>
      </View>
    );
  return (
    <Ready
      spoken={spoken}
      busy={busy}
      note={<OutcomeNote outcome={outcome} />}
      onAgain={() => {
        over(undefined);
      }}
      onSend={() => {
        void send(spoken).then((ok) => {
          if (!ok) return;
          over('sent');
          onSent();
        });
      }}
    />
  );
}

type ReadyProps = {
  readonly spoken: Spoken;
  readonly busy: boolean;
  readonly note: ReactNode;
  readonly onAgain: () => void;
  readonly onSend: () => void;
};

function Ready({ spoken, busy, note, onAgain, onSend }: ReadyProps): ReactNode {
  return (
    <View className="letter-stack">
      <View className="lead letter-middle">{copy.ready(spoken.seconds)}</View>
      <Hear label={copy.listen} words={voiceLetterCopy} address={() => Promise.resolve(spoken.path)} />
      {note}
      <Button kind="primary" icon="send" busy={busy} onTap={onSend}>
        {copy.send}
      </Button>
      <Button kind="link" icon="redo" disabled={busy} onTap={onAgain}>
        {copy.again}
      </Button>
    </View>
  );
}
