import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { restartAt } from '../../../api/go-to';
import { caregiverCopy as copy } from '../../../copy/caregiver';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import '../elder.scss';
import { useFromTheTop } from '../from-the-top';

export type EndingProps = {
  readonly art?: string;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** What stands at the end of a page: said in large type, with a drawing. */
export function Ending({ art, title, text, children }: EndingProps): ReactNode {
  useFromTheTop(title);
  return (
    <View className="ending" role="status">
      {art === undefined ? null : <Image className="ending-art" src={art} mode="aspectFit" />}
      <View className="title">{title}</View>
      <View>{text}</View>
      {children}
    </View>
  );
}

/** The way out of every page, as its one button. */
export function HomeDock(): ReactNode {
  return (
    <Dock>
      <Button
        kind="primary"
        icon="home"
        onTap={() => {
          restartAt('caregiver.home');
        }}
      >
        {copy.home}
      </Button>
    </Dock>
  );
}
