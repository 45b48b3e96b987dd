import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { caregiverCopy } from '../../../copy/caregiver';
import { Button } from '../../../kit/button';
import '../elder.scss';
import type { Callee } from './whom-to-call';

/** 不明白，打给周主任: somebody who explains it, one tap away. Nothing where no number is known. */
export function AskDirector({ director }: { readonly director: Callee | undefined }): ReactNode {
  const phone = director?.phone ?? null;
  if (director === undefined || phone === null) return null;
  return (
    <View className="caregiver-links">
      <Button
        kind="link"
        icon="phone"
        onTap={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
      >
        {caregiverCopy.callDirector(director.name)}
      </Button>
    </View>
  );
}
