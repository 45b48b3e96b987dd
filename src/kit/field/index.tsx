import { Input, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
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

type Typed = { readonly detail: { readonly value: string } };

/** A place to type in, with its name above it. */
export function Field({ label, value, onChange, multiline = false, ...rest }: FieldProps): ReactNode {
  const { placeholder = '', max = 140, digits = false, hint, error } = rest;
  const typing = {
    value,
    placeholder,
    placeholderClass: 'field-blank',
    maxlength: max,
    ...(process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : {}),
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
      <Beneath error={error} hint={hint} />
    </View>
  );
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
