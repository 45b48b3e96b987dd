import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { Tap } from '../tap';
import './index.scss';

export type DialProps = {
  /** Who is called: what the reader calls them, or the number itself for 110 and 120. */
  readonly name: string;
  /** Beneath: the full name, or what the number is for. */
  readonly relation: string;
  /** Nobody has registered one: the button says so and does nothing. */
  readonly phone: string | null;
  readonly kind: 'person' | 'sos';
  readonly icon?: IconName;
  /** After the phone has been told to dial: to note the call. */
  readonly onDialled?: () => void;
};

/** Opens the phone's own dialler. Works without a network: nothing is asked of the functions. */
export function Dial({ name, relation, phone, kind, icon = 'phone', onDialled }: DialProps): ReactNode {
  const dial = (): void => {
    if (phone === null) return;
    // Rejects when the person changes their mind in the dialler, which is no error.
    void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined);
    onDialled?.();
  };

  return (
    <Tap className={`dial dial-${kind}`} disabled={phone === null} onTap={dial}>
      <View className="dial-disc">
        <Icon name={icon} />
      </View>
      <View className="dial-text">
        <View>{name}</View>
        <View className="dial-relation">{phone === null ? chromeCopy.noPhone : relation}</View>
      </View>
    </Tap>
  );
}
