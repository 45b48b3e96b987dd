import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { draftCopy } from '../../../copy/draft';
import { Button } from '../../../kit/button';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Icon } from '../../../kit/icon';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { Tap } from '../../../kit/tap';
import { sayDate } from '../../../kit/calendar/say-day';
import { answersOf } from './answers';
import { stateOf } from './draft-state';
import { allHints } from './hints';
import { SendSheet } from './send-sheet';
import { type Step, steps } from './steps';
import type { Drafting } from './use-draft';
import './index.scss';

const copy = draftCopy.overview;

export type OverviewProps = {
  readonly drafting: Drafting;
  readonly notice: ReactNode;
  readonly onSent: (agreementId: string) => void;
};

/** What is missing, a tap each; then all of it to be read through, and sent. */
export function Overview({ drafting, notice, onSent }: OverviewProps): ReactNode {
  const [sending, setSending] = useState(false);
  const { state, asking, go } = drafting;
  const states = steps.map((step) => ({ step, stands: stateOf(step, state, asking) }));
  const missing = states.filter(({ stands }) => stands === 'missing');
  const whole = states.filter(({ stands }) => stands !== 'missing');

  return (
    <Screen
      title={draftCopy.title}
      dock={
        <Dock note={missing.length > 0 ? copy.sendMissing(missing.length) : copy.sendNote}>
          <Button
            kind="primary"
            icon="send"
            disabled={missing.length > 0}
            onTap={() => {
              setSending(true);
            }}
          >
            {copy.send}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Declined drafting={drafting} />
      <Missing steps={missing.map(({ step }) => step)} onGo={go} />
      {allHints(state.saved, asking).map((hint) => (
        <Strip key={hint} tone="lamp" icon="ask" text={hint} />
      ))}
      {whole.length === 0 ? null : (
        <Section title={copy.whole}>
          <View className="caption">{copy.wholeText}</View>
          {whole.map(({ step, stands }) => (
            <StepCard key={step} step={step} waits={stands === 'waiting'} drafting={drafting} />
          ))}
        </Section>
      )}
      <SendSheet
        open={sending}
        drafting={drafting}
        onClose={() => {
          setSending(false);
        }}
        onSent={onSent}
      />
    </Screen>
  );
}

/** Why it came back. */
function Declined({ drafting: { state, asking } }: { readonly drafting: Drafting }): ReactNode {
  const { declined } = state.saved;
  if (declined === null) return null;
  const said = copy.declined(declined.by, sayDate(declined.on, asking.today), declined.reason);
  return <Strip tone="need" icon="chat" text={said} />;
}

type MissingProps = { readonly steps: readonly Step[]; readonly onGo: (step: Step) => void };

function Missing({ steps: missing, onGo }: MissingProps): ReactNode {
  if (missing.length === 0) return null;
  return (
    <Section title={copy.missing(missing.length)}>
      {missing.map((step) => (
        <CardRow
          key={step}
          title={draftCopy.steps[step]}
          lead={<Disc tone="need" icon="pen" />}
          onTap={() => {
            onGo(step);
          }}
        />
      ))}
    </Section>
  );
}

type StepCardProps = { readonly step: Step; readonly waits: boolean; readonly drafting: Drafting };

function StepCard({ step, waits, drafting }: StepCardProps): ReactNode {
  const { asking, go } = drafting;
  return (
    <Tap
      className="draft-card"
      onTap={() => {
        go(step);
      }}
    >
      <View className="draft-card-head">
        <View className="strong">{draftCopy.steps[step]}</View>
        {waits ? <Tag tone="wait">{copy.tag.waiting}</Tag> : <Icon name="pen" size="small" />}
      </View>
      {answersOf(step, asking).map(({ key, label, text }) => (
        <View className="draft-answer" key={key}>
          <View className="caption">{label}</View>
          <View className="label">{text}</View>
        </View>
      ))}
    </Tap>
  );
}
