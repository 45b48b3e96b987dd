import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { readTextSize } from '../text-size';
import './index.scss';

/** From here on what stands side by side goes one below the other. */
const LARGE = 1.3;

/** The frame of every page: carries the system's text size down to everything inside it. */
export function Screen({ children }: { readonly children: ReactNode }): ReactNode {
  const [type, setType] = useState(readTextSize);
  useDidShow(() => {
    setType(readTextSize());
  });
  const style: CSSProperties & Record<'--type', string> = { '--type': String(type) };

  return (
    <View className={type >= LARGE ? 'screen type-large' : 'screen'} style={style}>
      {children}
    </View>
  );
}
