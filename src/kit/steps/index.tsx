import { View } from '@tarojs/components';
import { Fragment, type ReactNode } from 'react';
import { Icon } from '../icon';
import './index.scss';

export type StepsProps = {
  readonly items: readonly string[];
  /** The one that is under way, from 0; those before it are done. */
  readonly current: number;
};

function classOf(at: number, current: number): string {
  if (at === current) return 'step step-on';
  return at < current ? 'step step-done' : 'step';
}

/** The steps of one task and where one is. */
export function Steps({ items, current }: StepsProps): ReactNode {
  return (
    <View className="steps">
      {items.map((item, at) => (
        <Fragment key={item}>
          {at === 0 ? null : <View className="step-gap" />}
          <View className={classOf(at, current)} {...(at === current ? { 'aria-current': 'step' } : {})}>
            {at < current ? (
              <Icon name="check" size="small" />
            ) : (
              <View className="step-number">{at + 1}</View>
            )}
            <View>{item}</View>
          </View>
        </Fragment>
      ))}
    </View>
  );
}
