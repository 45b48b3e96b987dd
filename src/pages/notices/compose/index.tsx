import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { composeCopy as copy } from '../../../copy/notice-compose';
import { Button } from '../../../kit/button';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { LookStep } from './look-step';
import type { Composer } from './presenter';
import { Sent, type SentNotice } from './sent';
import { type UsedDraft, useDraft } from './use-draft';
import { WhatStep } from './what-step';
import { WhoStep } from './who-step';
import { WordsStep } from './words-step';

/** A notice from the first tap to its numbers: what, to whom, as the phones show it, sent. */
export default function ComposeNotice(): ReactNode {
  const outcome = useCall('notice.composer', {}, { keep: true });
  const used = useDraft(outcome.data);
  const [sent, setSent] = useState<SentNotice>();
  if (sent !== undefined)
    return (
      <Sent
        sent={sent}
        onAnother={() => {
          setSent(undefined);
        }}
      />
    );
  if (outcome.data === undefined || used.draft === undefined)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
      </Screen>
    );
  return (
    <Writing
      known={outcome.data}
      used={{ ...used, draft: used.draft }}
      onSent={(ended) => {
        used.drop();
        setSent(ended);
      }}
    />
  );
}

type WritingProps = {
  readonly known: Composer;
  readonly used: UsedDraft & { readonly draft: NonNullable<UsedDraft['draft']> };
  readonly onSent: (sent: SentNotice) => void;
};

function Writing({ known, used, onSent }: WritingProps): ReactNode {
  const { draft, change, resumed, drop } = used;
  const step = { known, draft, onChange: change };
  const above = resumed ? <Resumed onDrop={drop} /> : null;
  switch (draft.step) {
    case 'what':
      return <WhatStep {...step} />;
    case 'words':
      return <WordsStep {...step} above={above} />;
    case 'who':
      return <WhoStep {...step} above={above} />;
    case 'look':
      return <LookStep {...step} above={above} onSent={onSent} />;
  }
}

function Resumed({ onDrop }: { readonly onDrop: () => void }): ReactNode {
  return (
    <View className="between">
      <View className="label grow">{copy.resumed}</View>
      <Button kind="link" onTap={onDrop}>
        {copy.anew}
      </Button>
    </View>
  );
}
