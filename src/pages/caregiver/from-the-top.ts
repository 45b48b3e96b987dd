import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** Shows what has just taken a page's place from its beginning, however far the page was scrolled before. */
export function useFromTheTop(scene: string | number): void {
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  }, [scene]);
}
