import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { dangerCopy as copy } from '../../../copy/director';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { Icon } from '../../../kit/icon';
import { Screen } from '../../../kit/screen';
import './index.scss';

const POLICE = '110';
const AMBULANCE = '120';

/** Harm to a child: dial first. Nothing on this page asks the network for anything. */
export default function Danger(): ReactNode {
  return (
    <Screen title={copy.title}>
      <View className="danger-dials">
        <View className="danger-first">
          <Dial kind="sos" name={POLICE} relation={copy.police} phone={POLICE} />
        </View>
        <Dial kind="sos" name={AMBULANCE} relation={copy.ambulance} phone={AMBULANCE} icon="cross" />
      </View>
      <View>
        <View className="strong">{copy.offline}</View>
        <View>{copy.noLeave}</View>
        <View className="danger-quiet">{copy.unsure}</View>
      </View>
      <Card>
        <View className="strong">{copy.record.title}</View>
        <View>{copy.record.text}</View>
      </Card>
      <Card>
        {copy.care.map((rule) => (
          <View className="danger-rule" key={rule}>
            <Icon name="heart" size="small" />
            <View>{rule}</View>
          </View>
        ))}
      </Card>
    </Screen>
  );
}
