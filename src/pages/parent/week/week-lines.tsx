import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { House } from '../../../kit/house';
import { Line } from '../../../kit/line';
import type { WeekChild } from './presenter';
import './index.scss';

/** One child: a house whose windows are the two lines of contact, and the same in words. */
export function WeekLines({ child }: { readonly child: WeekChild }): ReactNode {
  return (
    <View className="week-child">
      {/* In WeChat the lines beside say it: a sentence a child would travel for the second time. */}
      <House {...child.lit} {...(process.env.TARO_ENV === 'h5' ? { label: child.house } : {})} />
      <View className="week-words">
        <View className="week-name">
          <View className="strong">{child.name}</View>
          <View className="caption">{child.age}</View>
        </View>
        {child.note === null ? null : <View className="caption">{child.note}</View>}
        {child.lines.map(({ line, label, state, text }) => (
          <Line key={line} label={label} state={state} text={text} />
        ))}
      </View>
    </View>
  );
}
