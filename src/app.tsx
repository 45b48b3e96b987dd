import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { pressWithKeyboard } from './app-keyboard';
import './app.scss';

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(pressWithKeyboard);
  return children;
}
