import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { verifyCopy as copy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Icon } from '../../../kit/icon';
import type { IconName } from '../../../kit/icon/icon-name';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import type { Result, Verdict } from './result';

/** Colour, sign and word together; what has to be compared first is not green. */
const signs = {
  genuine: { tone: 'ok', icon: 'check' },
  altered: { tone: 'danger', icon: 'warn' },
  unknown: { tone: 'need', icon: 'ask' },
  found: { tone: 'wait', icon: 'search' },
  old: { tone: 'need', icon: 'clock' },
} as const satisfies Record<Verdict, { readonly tone: string; readonly icon: IconName }>;

export type ResultViewProps = {
  readonly result: Result;
  readonly elder: boolean;
  /** To the next file or number. */
  readonly onAgain: () => void;
};

/** 是真的, 被改过 or 查不到; and where it differs. */
export function ResultView({ result, elder, onAgain }: ResultViewProps): ReactNode {
  const { agreementId, differences, compare, facts } = result;
  return (
    <Screen
      title={copy.title}
      elder={elder}
      dock={
        <Dock>
          <Button kind="primary" icon="redo" onTap={onAgain}>
            {copy.again}
          </Button>
          {agreementId === null ? null : (
            <Button
              kind="link"
              icon="doc"
              onTap={() => {
                goTo('papers.proof', { id: agreementId });
              }}
            >
              {copy.proof}
            </Button>
          )}
        </Dock>
      }
    >
      <Said result={result} />
      {differences.length === 0 ? null : <Where differences={differences} />}
      {compare.length === 0 ? null : <Compare rows={compare} />}
      {facts.length === 0 ? null : (
        <Card>
          {facts.map((fact) => (
            <View className={elder ? 'verify-fact' : 'label verify-fact'} key={fact}>
              {fact}
            </View>
          ))}
        </Card>
      )}
    </Screen>
  );
}

function Said({ result: { verdict, title, sentences } }: { readonly result: Result }): ReactNode {
  const { tone, icon } = signs[verdict];
  return (
    <View className={`verify-said verify-${tone}`} role="status">
      <View className="verify-head">
        <Icon name={icon} size="large" />
        <View className="verify-verdict">{title}</View>
      </View>
      {sentences.map((sentence) => (
        <View className="verify-why" key={sentence}>
          {sentence}
        </View>
      ))}
    </View>
  );
}

function Where({ differences }: Pick<Result, 'differences'>): ReactNode {
  return (
    <Section title={copy.where}>
      <Card>
        <View className="verify-stack">
          {differences.map((words) => (
            <View className="verify-line" key={words}>
              <View className="verify-mark">
                <Icon name="x" size="small" />
              </View>
              <View className="verify-grow">{words}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}

function Compare({ rows }: { readonly rows: Result['compare'] }): ReactNode {
  return (
    <Section title={copy.compare.title}>
      <Card>
        <View className="verify-stack">
          {rows.map(({ label, value }) => (
            <View key={label}>
              <View className="caption">{label}</View>
              <View className="verify-value">{value}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}
