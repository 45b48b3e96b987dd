import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type RiskColour, riskColours } from '../../../../contracts/vocabulary/assessment';
import { assessCopy, assessFormCopy as copy } from '../../../copy/assess';
import { Card } from '../../../kit/card';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import { Words } from '../../../kit/words';
import { ColourMark } from '../beside/colour-mark';
import { type Choice, goesDown, owesReason } from './presenter';

export type ChooseProps = {
  readonly seen: {
    readonly colour: RiskColour | null;
    readonly revision: number;
    readonly proposal: RiskColour | undefined;
  };
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
};

/** What it comes to, and the colour that the person confirms. */
export function Choose({ seen, choice, onChange }: ChooseProps): ReactNode {
  const { colour } = choice;
  const down = colour !== undefined && goesDown(colour, seen);
  return (
    <>
      {seen.proposal === undefined ? null : (
        <Card>
          <View className="stack-s">
            <View className="row">
              <View>{copy.proposal}</View>
              <ColourMark colour={seen.proposal} />
            </View>
            <View className="caption">{copy.worst}</View>
            <View className="caption">{copy.proposalNote}</View>
          </View>
        </Card>
      )}
      <Pick
        label={copy.choose}
        layout="two"
        options={riskColours.map((value) => ({ value, label: assessCopy.colours[value] }))}
        value={colour}
        onChange={(value) => {
          onChange({ ...choice, colour: value });
        }}
      />
      {colour === undefined ? null : (
        <Strip
          tone={down ? 'wait' : 'ok'}
          icon={down ? 'clock' : 'check'}
          text={down ? copy.downNote : copy.upNote}
        />
      )}
      {owesReason(choice, seen) ? (
        <Words
          label={copy.reason}
          suggestions={down ? copy.reasons.down : copy.reasons.up}
          value={choice.reason}
          max={300}
          onChange={(reason) => {
            onChange({ ...choice, reason });
          }}
        />
      ) : null}
    </>
  );
}
