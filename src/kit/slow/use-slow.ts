import { useEffect, useState } from 'react';

/** Until then nobody wonders. Real time. */
const SLOW_MS = 5_000;

/** Whether something has been waited for longer than one waits without wondering. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
