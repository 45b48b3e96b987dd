import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { Tap } from '../tap';
import './index.scss';

export type ElderButtonProps = {
  /** `good` is the main answer, `help` asks for somebody, `news` leads on, `done` has been said already. */
  readonly tone: 'good' | 'help' | 'news' | 'done';
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  readonly onTap: () => void;
  readonly busy?: boolean;
};

/** A button for those who see badly: picture and word, at least 76 px high. */
export function ElderButton({ tone, icon, title, text, onTap, busy = false }: ElderButtonProps): ReactNode {
  return (
    <Tap className={`elder-button elder-button-${tone}`} disabled={busy} onTap={onTap}>
      <View className="elder-button-disc">
        <Icon name={icon} />
      </View>
      <View className="elder-button-words">
        <View>{title}</View>
        {text === undefined ? null : <View className="elder-button-text">{text}</View>}
      </View>
      {tone === 'news' ? <Icon name="next" /> : null}
    </Tap>
  );
}
