import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { replaceWith } from '../../../api/go-to';
import { paperCopy } from '../../../copy/paper';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import '../../../kit/saved.scss';

const copy = paperCopy.done;

/** What the filing led to, and what to do with the paper. */
export function Done({
  text,
  householdId,
}: {
  readonly text: string;
  readonly householdId: string;
}): ReactNode {
  return (
    <Screen
      title={paperCopy.title}
      dock={
        <Dock>
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
          <View>{text}</View>
          <View>{copy.keep}</View>
        </View>
      </Card>
    </Screen>
  );
}
