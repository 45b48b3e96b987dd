import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { unheard } from '../unheard';
import './index.scss';

export type LineProps = {
  readonly label: string;
  /** `done`, still `open`, done and `wait`ing to be sent, or `none` where nothing is asked. */
  readonly state: 'done' | 'open' | 'wait' | 'none';
  readonly text: string;
};

/**
 * Something and its state on one line: sign, colour and word together. The sign hangs on the line's own class, so that a
 * change of state travels as a class and a text.
 */
export function Line({ label, state, text }: LineProps): ReactNode {
  return (
    <View className={`line line-${state}`}>
      <View className="line-who">{label}</View>
      <View className="line-state">
        <View className="line-sign icon icon-small" {...unheard} />
        {text}
      </View>
    </View>
  );
}
