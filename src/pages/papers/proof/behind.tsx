import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { proofCopy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { differenceWords } from '../verify/difference-words';
import { behindLines, type Proof } from './presenter';

const copy = proofCopy.behind;

/** What makes a change visible, the look at it now, and the number for a print. */
export function Behind({ proof }: { readonly proof: Proof }): ReactNode {
  const { run, busy, outcome } = useAction('agreement.checkRecords');
  return (
    <Section title={copy.title}>
      <Card>
        <View className="proof-stack">
          {behindLines(proof).map((line) => (
            <View className="proof-line" key={line}>
              <View className="proof-ok">
                <Icon name="shield" size="small" />
              </View>
              <View className="proof-grow">{line}</View>
            </View>
          ))}
          <View className="caption">{copy.not}</View>
          {outcome?.ok === true ? <Found found={outcome.data} /> : <OutcomeNote outcome={outcome} />}
          <Button
            kind="line"
            icon="search"
            busy={busy}
            onTap={() => void run({ agreementId: proof.agreementId })}
          >
            {copy.check}
          </Button>
          <View className="caption">{proofCopy.number}</View>
          <View className="proof-number">{proof.checkNumber}</View>
          <View className="caption">{proofCopy.numberText}</View>
        </View>
      </Card>
    </Section>
  );
}

type Found = {
  readonly intact: boolean;
  readonly differences: Parameters<typeof differenceWords>[0];
};

function Found({ found }: { readonly found: Found }): ReactNode {
  if (found.intact) return <Strip tone="ok" icon="check" text={copy.intact} />;
  const text = `${copy.broken}${differenceWords(found.differences).join('；')}`;
  return <Strip tone="danger" icon="warn" text={text} />;
}
