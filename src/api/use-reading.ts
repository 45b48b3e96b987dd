import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { call } from './call';

/** As much as one call may say; who leaves a phone lying there has not read on. */
const MOST_SECONDS = 3600;

export type Reading = { readonly agreementId: string; readonly version: number };

/** Best effort: reading never waits for it, and what could not be sent is not sent later. */
function tell(reading: Reading, seconds: number): void {
  void call('agreement.recordReading', { ...reading, seconds }).catch(() => undefined);
}

/** Says that the text was opened, and each time it is left how long it was in sight; nothing while there is none. */
export function useReading(reading: Reading | undefined): void {
  const since = useRef<number>();
  const agreementId = reading?.agreementId;
  const version = reading?.version;

  const end = (): void => {
    if (since.current === undefined || agreementId === undefined || version === undefined) return;
    const seconds = Math.min(Math.round((Date.now() - since.current) / 1000), MOST_SECONDS);
    since.current = undefined;
    if (seconds > 0) tell({ agreementId, version }, seconds);
  };

  useEffect(() => {
    if (agreementId === undefined || version === undefined) return undefined;
    since.current = Date.now();
    tell({ agreementId, version }, 0);
    return end;
    // `end` is new each time and does the same for the same text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [agreementId, version]);
  useDidHide(end);
  useDidShow(() => {
    if (agreementId !== undefined) since.current ??= Date.now();
  });
}
