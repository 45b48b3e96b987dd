import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { restartAt } from '../../../api/go-to';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';

export type SentProps = {
  /** Of the bar. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  readonly home: string;
  /** What can be done beside waiting. */
  readonly children?: ReactNode;
};

/** After a request has gone to the director: who reads it, and what happens next. */
export function Sent({ page, title, text, home, children }: SentProps): ReactNode {
  return (
    <Screen
      title={page}
      dock={
        <Dock>
          <Button
            kind="primary"
            onTap={() => {
              restartAt('parent.home');
            }}
          >
            {home}
          </Button>
        </Dock>
      }
    >
      <View role="status">
        <Card>
          <Blank art={homeDark} title={title} text={text} />
        </Card>
      </View>
      {children}
    </Screen>
  );
}
