import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { proofCopy } from '../../../copy/papers';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Section } from '../../../kit/section';
import { PaperPhoto } from './paper-photo';
import type { Proof } from './presenter';

const copy = proofCopy.paper;

/** The paper beside the agreement. */
export function PaperCard({ paper }: { readonly paper: NonNullable<Proof['paper']> }): ReactNode {
  const { signedOn, filedOn, photos, attachmentIds } = paper;
  return (
    <Section title={copy.title}>
      <Card>
        <View className="proof-stack">
          <View>{copy.text(sayFullDate(signedOn), sayFullDate(filedOn))}</View>
          <View className="label">{copy.photos(photos)}</View>
          {attachmentIds.map((attachmentId, index) => (
            <PaperPhoto key={attachmentId} attachmentId={attachmentId} at={index + 1} />
          ))}
        </View>
      </Card>
    </Section>
  );
}
