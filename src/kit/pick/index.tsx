import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { Tap } from '../tap';
import { unheard } from '../unheard';
import './index.scss';

export type PickOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Makes the choice tall, picture over word. */
  readonly icon?: IconName;
};

type Choice<Value extends string> =
  | {
      readonly multiple: true;
      readonly value: readonly Value[];
      readonly onChange: (value: readonly Value[]) => void;
    }
  | {
      readonly multiple?: false;
      /** `undefined` or `''` until something is chosen. */
      readonly value: Value | '' | undefined;
      readonly onChange: (value: Value) => void;
    };

export type PickProps<Value extends string> = Choice<Value> & {
  readonly label: string;
  /** Beside the label, quieter: 「可以不选」. */
  readonly aside?: string;
  readonly options: readonly PickOption<Value>[];
  /** How many stand side by side: three short words, two longer ones, or one sentence a row. */
  readonly layout?: 'three' | 'two' | 'rows';
};

const layouts = { three: '', two: ' pick-wide', rows: ' pick-rows' } as const;

function isOn<Value extends string>(choice: Choice<Value>, value: Value): boolean {
  return choice.multiple === true ? choice.value.includes(value) : choice.value === value;
}

function choose<Value extends string>(choice: Choice<Value>, value: Value): void {
  if (choice.multiple !== true) {
    choice.onChange(value);
    return;
  }
  const others = choice.value.filter((chosen) => chosen !== value);
  choice.onChange(others.length < choice.value.length ? others : [...choice.value, value]);
}

/** One or several of a few words, chosen with a tap each. */
export function Pick<Value extends string>({
  label,
  aside,
  options,
  layout = 'three',
  ...choice
}: PickProps<Value>): ReactNode {
  return (
    <View className={`pick${layouts[layout]}`} role="group" aria-label={label}>
      <View className="pick-label">
        <View>{label}</View>
        {aside === undefined ? null : <View className="pick-aside">{aside}</View>}
      </View>
      <View className="pick-options">
        {options.map((option) => {
          const on = isOn(choice, option.value);
          const classes = ['pick-option', on && 'pick-on', option.icon !== undefined && 'pick-tall'];
          return (
            <Tap
              className={classes.filter(Boolean).join(' ')}
              key={option.value}
              pressed={on}
              onTap={() => {
                choose(choice, option.value);
              }}
            >
              {option.icon === undefined ? null : <Icon name={option.icon} size="large" />}
              {/* Always there: in a browser, what is put into a button later ends up behind the word. */}
              {/* One element, not an icon in another: a page of forty choices has to travel to WeChat's view in one go. */}
              <View className="pick-sign icon icon-small icon-check" {...unheard} />
              <View>{option.label}</View>
            </Tap>
          );
        })}
      </View>
    </View>
  );
}
