import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { sosCopy } from '../../../copy/director';
import { Icon } from '../../../kit/icon';
import { Tap } from '../../../kit/tap';
import './sos.scss';

/** One tap to the page that dials; the second tap dials. */
export function Sos(): ReactNode {
  return (
    <View className="sos-place">
      <Tap
        className="sos"
        onTap={() => {
          goTo('director.danger');
        }}
      >
        <Icon name="siren" />
        <View className="sos-text">{sosCopy}</View>
        <Icon name="next" size="small" />
      </Tap>
    </View>
  );
}
