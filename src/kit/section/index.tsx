import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type SectionProps = { readonly title: string; readonly children: ReactNode };

/** Some cards under a small heading. */
export function Section({ title, children }: SectionProps): ReactNode {
  return (
    <View className="section">
      <View className="section-title" role="heading" aria-level="2">
        {title}
      </View>
      {children}
    </View>
  );
}
