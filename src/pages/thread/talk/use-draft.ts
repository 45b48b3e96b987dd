import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { KEPT_FORM } from '../../../api/kept-form';

/** What somebody was writing stays on the phone until it is sent; it goes with the other kept things when the phone changes hands. */
export function useDraft(thread: string): readonly [words: string, write: (words: string) => void] {
  const key = `kept:${KEPT_FORM}:thread-draft:${thread}`;
  const [words, setWords] = useState('');
  useEffect(() => {
    void Taro.getStorage<unknown>({ key }).then(
      ({ data }) => {
        if (typeof data === 'string') setWords((typed) => (typed === '' ? data : typed));
      },
      () => undefined,
    );
  }, [key]);
  const write = (next: string): void => {
    setWords(next);
    const kept = next === '' ? Taro.removeStorage({ key }) : Taro.setStorage({ key, data: next });
    void kept.catch(() => undefined);
  };
  return [words, write];
}
