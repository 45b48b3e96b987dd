import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { replaceWith } from '../../../api/go-to';
import { draftCopy } from '../../../copy/draft';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import '../../../kit/saved.scss';

export type SentProps = {
  readonly householdId: string;
  readonly agreementId: string;
  readonly guardians: string;
};

const copy = draftCopy.sent;

/** It is with its parties; whoever stands beside can sign at once. */
export function Sent({ householdId, agreementId, guardians }: SentProps): ReactNode {
  return (
    <Screen
      title={draftCopy.title}
      dock={
        <Dock row>
          <Button
            kind="line"
            icon="pen"
            onTap={() => {
              replaceWith('director.sign', { id: agreementId, home: householdId });
            }}
          >
            {copy.sign}
          </Button>
          <Button
            kind="primary"
            onTap={() => {
              replaceWith('director.family', { id: householdId });
            }}
          >
            {copy.family}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View className="saved" role="status">
          <Disc tone="solid" icon="check" />
          <View className="title">{copy.title}</View>
          <View>{copy.text(guardians)}</View>
        </View>
      </Card>
    </Screen>
  );
}
