import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import './index.scss';

export type LineProps = {
  readonly label: string;
  /** `done`, still `open`, done and `wait`ing to be sent, or `none` where nothing is asked. */
  readonly state: 'done' | 'open' | 'wait' | 'none';
  readonly text: string;
};

const signs = { done: 'check', open: 'ring', wait: 'clock' } as const satisfies Record<string, IconName>;

/** Something and its state on one line: sign, colour and word together. */
export function Line({ label, state, text }: LineProps): ReactNode {
  return (
    <View className="line">
      <View className="line-who">{label}</View>
      <View className={`line-state line-${state}`}>
        {state === 'none' ? null : <Icon name={signs[state]} size="small" />}
        <View>{text}</View>
      </View>
    </View>
  );
}
