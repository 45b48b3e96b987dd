import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { useSlow } from './use-slow';

/** Above what is being loaded: says after five seconds that it is still being waited for. */
export function Slow(): ReactNode {
  return useSlow(true) ? <View className="caption">{chromeCopy.slow}</View> : null;
}
