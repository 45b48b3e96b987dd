import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { RiskColour } from '../../../../contracts/vocabulary/assessment';
import { assessCopy } from '../../../copy/assess';
import './colour-mark.scss';

/** A colour as colour, shape and word together. */
export function ColourMark({ colour }: { readonly colour: RiskColour }): ReactNode {
  return (
    <View className={`colour-mark colour-mark-${colour}`}>
      <View className="colour-mark-shape" />
      <View>{assessCopy.colours[colour]}</View>
    </View>
  );
}
