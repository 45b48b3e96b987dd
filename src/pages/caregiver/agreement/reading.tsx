import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { useFromTheTop } from '../from-the-top';
import { AskDirector } from '../people/ask-director';
import { directorOf, type FamilyHousehold } from '../people/whom-to-call';
import type { Sentence } from './sentences';
import './index.scss';

export type ReadingProps = {
  readonly sentence: Sentence;
  /** From 0. */
  readonly at: number;
  readonly all: number;
  readonly household: FamilyHousehold | undefined;
  /** Says when the page could not be brought up to date. */
  readonly notice: ReactNode;
  /** Reads the sentence aloud; nothing where it is not recorded. */
  readonly listen: ReactNode;
  readonly onMove: (at: number) => void;
};

/** One sentence of the agreement on one screen. */
export function Reading({ sentence, at, all, household, notice, listen, onMove }: ReadingProps): ReactNode {
  useFromTheTop(at);
  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <Button
            kind="primary"
            icon="check"
            onTap={() => {
              onMove(at + 1);
            }}
          >
            {at + 1 < all ? copy.next : copy.last}
          </Button>
        </Dock>
      }
    >
      {notice}
      <View className="agreement-step">{copy.step(at + 1, all)}</View>
      <View className="agreement-bar" aria-hidden="true">
        <View className="agreement-read" style={{ width: `${Math.round(((at + 1) / all) * 100)}%` }} />
      </View>
      <View className="agreement-sentence">{sentence.text}</View>
      {sentence.lines.map((line) => (
        <View className="agreement-line" key={line}>
          {line}
        </View>
      ))}
      {listen}
      <View className="caregiver-links">
        {at === 0 ? null : (
          <Button
            kind="link"
            icon="back"
            onTap={() => {
              onMove(at - 1);
            }}
          >
            {copy.before}
          </Button>
        )}
        <AskDirector director={household === undefined ? undefined : directorOf([household])} />
      </View>
    </Screen>
  );
}
