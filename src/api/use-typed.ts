import { useEffect, useState } from 'react';

/** Long enough that a word typed quickly is one question. */
const TYPING_MS = 350;

export type Typed = {
  /** What stands in the field. */
  readonly typed: string;
  /** What is to be looked for: the same without blanks around it, once nobody types any more. */
  readonly find: string;
  readonly type: (text: string) => void;
};

/** A field for a word to look for. */
export function useTyped(): Typed {
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => {
      setFind(typed.trim());
    }, TYPING_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [typed]);
  return { typed, find, type: setTyped };
}
