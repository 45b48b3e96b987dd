import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { OutboxState } from '../../../api/letter';
import { parentOutbox } from './parent-outbox';

/** While something waits and the page is open. */
const RETRY_MS = 20_000;

type NetworkChange = { readonly isConnected: boolean };

/** What is on its way; sent when a page is shown, when the network is back, and now and then. */
export function useParentOutbox(): OutboxState {
  const [state, setState] = useState<OutboxState>({ waiting: [], returned: [] });
  const isWaiting = state.waiting.length > 0;

  useEffect(() => {
    void parentOutbox.state().then(setState);
    return parentOutbox.watch(setState);
  }, []);
  useDidShow(() => {
    void parentOutbox.flush();
  });
  useEffect(() => {
    const onChange = ({ isConnected }: NetworkChange): void => {
      if (isConnected) void parentOutbox.flush();
    };
    Taro.onNetworkStatusChange(onChange);
    return () => {
      Taro.offNetworkStatusChange(onChange);
    };
  }, []);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const retry = setInterval(() => void parentOutbox.flush(), RETRY_MS);
    return () => {
      clearInterval(retry);
    };
  }, [isWaiting]);

  return state;
}
