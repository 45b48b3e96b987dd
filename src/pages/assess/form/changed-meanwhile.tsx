import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { replaceWith } from '../../../api/go-to';
import { assessCopy, assessFormCopy } from '../../../copy/assess';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ColourMark } from '../beside/colour-mark';
import { keepDraft } from './kept-answers';
import { type Answers, differencesOf } from './presenter';

const copy = assessFormCopy.changed;

export type ChangedMeanwhileProps = {
  readonly newer: DataOf<'assessment.show'>;
  readonly mine: Answers;
  readonly onGoOn: () => void;
};

/** Somebody else was quicker: what theirs says, and the two ways on. Neither overwrites anything. */
export function ChangedMeanwhile({ newer, mine, onGoOn }: ChangedMeanwhileProps): ReactNode {
  const [last] = newer.history;
  if (last === undefined) return null;
  const { childId } = newer.child;
  return (
    <Card kind="lamp">
      <View className="stack">
        <View className="lead">{copy.title}</View>
        <View className="row">
          <ColourMark colour={last.colour} />
        </View>
        <View>{copy.text(last.by, assessCopy.colours[last.colour])}</View>
        <View className="caption">{copy.differs(differencesOf(mine, newer.answers))}</View>
        <Button kind="line" onTap={onGoOn}>
          {copy.go}
        </Button>
        <Button
          kind="link"
          onTap={() => {
            void keepDraft(childId, undefined).then(() => {
              replaceWith('director.assess', { child: childId });
            });
          }}
        >
          {copy.drop}
        </Button>
      </View>
    </Card>
  );
}
