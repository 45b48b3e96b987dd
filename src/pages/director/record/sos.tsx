import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { sosCopy } from '../../../copy/director';
import { Icon } from '../../../kit/icon';
import { Tap } from '../../../kit/tap';
import './sos.scss';

/** One tap to the page that dials; the second tap dials. On a family's page the report knows which family. */
export function Sos(): ReactNode {
  const household = valueOf(useRouter().params, 'id');
  return (
    <View className="sos-place">
      <Tap
        className="sos"
        onTap={() => {
          goTo('director.danger', { id: household?.startsWith('hh_') === true ? household : undefined });
        }}
      >
        <Icon name="siren" />
        <View className="sos-text">{sosCopy}</View>
        <Icon name="next" size="small" />
      </Tap>
    </View>
  );
}
