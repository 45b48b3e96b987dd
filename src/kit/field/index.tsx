import { Input, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { Icon } from '../icon';
import './index.scss';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Most characters that can be typed. */
  readonly max?: number;
  readonly multiline?: boolean;
  /** Brings up the digits. */
  readonly digits?: boolean;
  /** Beneath, quiet. */
  readonly hint?: string;
  /** In the hint's place: what is wrong and what to do. */
  readonly error?: string;
};

/** Between the keyboard and the line that is typed, in px: what stands beneath the field stays in sight. */
const KEYBOARD_GAP = 96;

type Typed = { readonly detail: { readonly value: string } };

/** A place to type in, with its name above it. */
export function Field({ label, value, onChange, multiline = false, ...rest }: FieldProps): ReactNode {
  const { placeholder = '', max = 140, digits = false, hint, error } = rest;
  const typing = {
    value,
    placeholder,
    placeholderClass: 'field-blank',
    maxlength: max,
    cursorSpacing: KEYBOARD_GAP,
    ...(process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : { ariaLabel: label }),
    onInput: ({ detail }: Typed) => {
      onChange(detail.value);
    },
  };

  return (
    <View className={error === undefined ? 'field' : 'field field-wrong'}>
      <View className="field-label">{label}</View>
      <View className="field-box">
        {multiline ? (
          <Textarea className="field-input field-area" {...typing} />
        ) : (
          <Input className="field-input" type={digits ? 'number' : 'text'} {...typing} />
        )}
      </View>
      <Beneath error={error} hint={digits ? hint : hintOf(value, max, hint)} />
    </View>
  );
}

/** A field that takes no more says so: WeChat just stops writing. */
function hintOf(value: string, max: number, hint: string | undefined): string | undefined {
  return value.length < max ? hint : chromeCopy.full(max);
}

type BeneathProps = { readonly error: string | undefined; readonly hint: string | undefined };

function Beneath({ error, hint }: BeneathProps): ReactNode {
  if (error === undefined) return hint === undefined ? null : <View className="caption">{hint}</View>;
  return (
    <View className="field-error" role="alert">
      <Icon name="warn" size="small" />
      {error}
    </View>
  );
}
