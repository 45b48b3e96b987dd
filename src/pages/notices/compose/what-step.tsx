import type { ReactNode } from 'react';
import { composeCopy as copy } from '../../../copy/notice-compose';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Steps } from '../../../kit/steps';
import { withTopic } from './presenter';
import type { StepProps } from './step-props';

/** One of our topics, or something of the sender's own. A tap leads on. */
export function WhatStep({ known, draft, onChange }: StepProps): ReactNode {
  return (
    <Screen title={copy.title}>
      <Steps items={copy.steps} current={0} />
      <CardRow
        {...copy.what.own}
        lead={<Disc tone="lamp" icon="pen" />}
        onTap={() => {
          onChange(withTopic(draft, 'own', known));
        }}
      />
      <Section title={copy.what.topics}>
        {known.topics.map(({ topic, title }) => (
          <CardRow
            key={topic}
            title={title}
            onTap={() => {
              onChange(withTopic(draft, topic, known));
            }}
          />
        ))}
      </Section>
    </Screen>
  );
}
