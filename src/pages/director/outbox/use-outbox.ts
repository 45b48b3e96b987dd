import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { OutboxState } from '../../../api/letter';
import { directorOutbox } from './director-outbox';

/** While something waits and the page is open; a village's signal comes and goes. */
const RETRY_MS = 30_000;

type NetworkChange = { readonly isConnected: boolean };

/** What is on its way. A page that uses it also sends: when it is shown, when the network is back, and now and then. */
export function useOutbox(): OutboxState {
  const [state, setState] = useState<OutboxState>({ waiting: [], returned: [] });
  const isWaiting = state.waiting.length > 0;

  useEffect(() => {
    void directorOutbox.state().then(setState);
    return directorOutbox.watch(setState);
  }, []);
  useDidShow(() => {
    void directorOutbox.flush();
  });
  useEffect(() => {
    const onChange = ({ isConnected }: NetworkChange): void => {
      if (isConnected) void directorOutbox.flush();
    };
    Taro.onNetworkStatusChange(onChange);
    return () => {
      Taro.offNetworkStatusChange(onChange);
    };
  }, []);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const retry = setInterval(() => void directorOutbox.flush(), RETRY_MS);
    return () => {
      clearInterval(retry);
    };
  }, [isWaiting]);

  return state;
}
