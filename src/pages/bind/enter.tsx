import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { bindCopy } from '../../copy/bind';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Dock } from '../../kit/dock';
import { Field } from '../../kit/field';
import { Screen } from '../../kit/screen';
import { findToken } from './presenter';

const copy = bindCopy.enter;

/** Takes the code of an invitation that did not come as a link. */
export function Enter({ onToken }: { readonly onToken: (token: string) => void }): ReactNode {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  const take = (given: string, otherwise: string): void => {
    const token = findToken(given);
    if (token === undefined) setError(otherwise);
    else onToken(token);
  };
  const paste = (): void => {
    void Taro.getClipboardData().then(
      ({ data }) => {
        setText(data);
        take(data, copy.nothing);
      },
      () => {
        setError(copy.notAllowed);
      },
    );
  };

  return (
    <Screen
      title={bindCopy.title}
      dock={
        <Dock note={copy.byDirector}>
          <Button
            kind="primary"
            onTap={() => {
              take(text, copy.wrong);
            }}
          >
            {copy.next}
          </Button>
        </Dock>
      }
    >
      <View className="title">{copy.title}</View>
      <View>{copy.text}</View>
      <Card>
        <View className="stack">
          <Field
            label={copy.label}
            value={text}
            placeholder={copy.placeholder}
            max={400}
            multiline
            onChange={(typed) => {
              setText(typed);
              setError(undefined);
            }}
            {...(error === undefined ? {} : { error })}
          />
          <Button kind="line" onTap={paste}>
            {copy.paste}
          </Button>
        </View>
      </Card>
    </Screen>
  );
}
