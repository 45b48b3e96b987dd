import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { sweepForms } from './kept-forms';
import type { OutboxState } from './letter';
import type { Outbox } from './outbox';

type NetworkChange = { readonly isConnected: boolean };

/**
 * What is on its way. A page that uses it also sends: when it is shown, when the network is back, and every `retryMs` while
 * something waits.
 */
export function useOutbox(outbox: Outbox, retryMs: number): OutboxState {
  const [state, setState] = useState<OutboxState>({ waiting: [], returned: [] });
  const isWaiting = state.waiting.length > 0;

  useEffect(() => {
    sweepForms();
    void outbox.state().then(setState);
    return outbox.watch(setState);
  }, [outbox]);
  useDidShow(() => {
    void outbox.flush();
  });
  useEffect(() => {
    const onChange = ({ isConnected }: NetworkChange): void => {
      if (isConnected) void outbox.flush();
    };
    Taro.onNetworkStatusChange(onChange);
    return () => {
      Taro.offNetworkStatusChange(onChange);
    };
  }, [outbox]);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const retry = setInterval(() => void outbox.flush(), retryMs);
    return () => {
      clearInterval(retry);
    };
  }, [outbox, retryMs, isWaiting]);

  return state;
}
