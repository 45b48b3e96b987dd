import { useError, useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { noteFault } from './app-faults';
import { takeOverPrivacyQuestion } from './api/privacy-question';
import { guardPages } from './app-guard/guard-pages';
import { pressWithKeyboard } from './app-keyboard';
import { leadHome } from './app-lost';
import { watchForUpdates } from './app-update/watch-for-updates';
import { sendLittle } from './set-data/install';
import './app.scss';

let onPage = (): void => undefined;

guardPages(() => {
  onPage();
});
sendLittle();

function begin(): void {
  pressWithKeyboard();
  takeOverPrivacyQuestion();
  onPage = watchForUpdates();
}

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(begin);
  useError(noteFault);
  useUnhandledRejection(noteFault);
  usePageNotFound(leadHome);
  return children;
}
