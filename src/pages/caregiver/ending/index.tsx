import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { restartAt } from '../../../api/go-to';
import { caregiverCopy as copy } from '../../../copy/caregiver';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Picture } from '../../../kit/picture';
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
      {art === undefined ? null : <Picture className="ending-art" src={art} />}
      <View className="title">{title}</View>
      <View>{text}</View>
      {children}
    </View>
  );
}

export type HomeDockProps = {
  /** Beneath something that matters more: asking again. */
  readonly quiet?: boolean;
};

/** The way out of every page, as its one button. */
export function HomeDock({ quiet = false }: HomeDockProps): ReactNode {
  return (
    <Dock>
      <Button
        kind={quiet ? 'ink' : 'primary'}
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
