import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { AppTabs } from '../../../app-tabs';
import { agreementCopy } from '../../../copy/agreement';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import type { badgesOf } from '../home/presenter';
import { ArticleText } from './article-text';
import { Parties } from './parties';
import type { Agreement, Reader, Standing as Stands } from './presenter';
import { NextSteps } from './next-steps';
import { Summary } from './summary';

export type StandingProps = {
  readonly agreement: Agreement;
  readonly reader: Reader;
  readonly stands: Extract<Stands, { kind: 'as-is' }>;
  /** Above everything: why this may not be the latest. */
  readonly notice: ReactNode;
  /** Numbers behind the tabs. */
  readonly badges: ReturnType<typeof badgesOf>;
};

/** An agreement that asks nothing of its reader now: where it stands, what it says, and how to change it. */
export function Standing({ agreement, reader, stands, notice, badges }: StandingProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Screen
      title={agreementCopy.title}
      tab={<AppTabs audience="parent" current="agreement" badges={badges} />}
    >
      {notice}
      <Card>
        <View className="agreement-stack">
          <View className="title">{stands.title}</View>
          <View>{stands.text}</View>
          {agreement.marks.map(({ mark, at }) => (
            <View key={`${mark}${at}`}>
              <Tag tone="plain">{agreementCopy.marks[mark]}</Tag>
            </View>
          ))}
        </View>
      </Card>
      <Section title={agreementCopy.who}>
        <Parties agreement={agreement} today={reader.today} />
      </Section>
      <NextSteps agreement={agreement} reader={reader} />
      <Section title={agreementCopy.steps[0]}>
        <Summary agreement={agreement} reader={reader} />
      </Section>
      <Button
        kind="line"
        icon="doc"
        onTap={() => {
          setOpen(!open);
        }}
      >
        {open ? agreementCopy.hideText : agreementCopy.showText}
      </Button>
      {open ? agreement.text.articles.map((one) => <ArticleText key={one.number} article={one} />) : null}
    </Screen>
  );
}
