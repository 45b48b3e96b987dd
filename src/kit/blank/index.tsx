import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Picture } from '../picture';
import './index.scss';

export type BlankProps = {
  /** A line drawing of our own, 200 px wide. */
  readonly art?: string;
  /** What is the case, in a few words. */
  readonly title: string;
  /** What it means and what is still there. */
  readonly text: string;
  /** What can be done about it: a button. */
  readonly children?: ReactNode;
  /** The number to quote when asking for help, shown small and selectable. */
  readonly quote?: string;
};

/** What stands where content would: nothing there yet, or it could not be loaded. */
export function Blank({ art, title, text, children, quote }: BlankProps): ReactNode {
  return (
    <View className="blank">
      {art === undefined ? null : <Picture className="blank-art" src={art} />}
      <View className="lead">{title}</View>
      <View className="blank-text">{text}</View>
      {children}
      {quote === undefined ? null : <View className="caption blank-quote">{quote}</View>}
    </View>
  );
}
