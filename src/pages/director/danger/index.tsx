import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { dangerCopy as copy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { Icon } from '../../../kit/icon';
import { Screen } from '../../../kit/screen';
import './index.scss';

const POLICE = '110';
const AMBULANCE = '120';

/** Harm to a child: dial first. Nothing on this page asks the network for anything. */
export default function Danger(): ReactNode {
  const household = valueOf(useRouter().params, 'id');
  return (
    <Screen title={copy.title}>
      <View className="danger-dials">
        <View className="danger-first">
          <Dial kind="sos" name={POLICE} relation={copy.police} phone={POLICE} />
        </View>
        <Dial kind="sos" name={AMBULANCE} relation={copy.ambulance} phone={AMBULANCE} icon="cross" />
        <Dial kind="sos" name="12345" relation={copy.more.civil} phone="12345" />
        <Dial kind="sos" name="12355" relation={copy.more.youth} phone="12355" />
        <Dial kind="sos" name="12356" relation={copy.more.mind} phone="12356" />
      </View>
      <View>
        <View className="strong">{copy.offline}</View>
        <View>{copy.noLeave}</View>
        <View className="danger-quiet">{copy.unsure}</View>
      </View>
      <Onwards household={household} />
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

/** The second page: what happened, written down. */
function Onwards({ household }: { readonly household: string | undefined }): ReactNode {
  return (
    <Card>
      <View className="danger-record">
        <View className="strong">{copy.record.title}</View>
        <View>{copy.record.text}</View>
        <Button
          kind="primary"
          icon="pen"
          onTap={() => {
            goTo('report.record', { id: household, as: 'director' });
          }}
        >
          {copy.record.go}
        </Button>
        <Button
          kind="line"
          icon="home"
          onTap={() => {
            goTo('report.record', { id: household, course: 'unattended', as: 'director' });
          }}
        >
          {copy.alone}
        </Button>
        <Button
          kind="link"
          onTap={() => {
            goTo('report.mine', { as: 'director' });
          }}
        >
          {copy.mine}
        </Button>
      </View>
    </Card>
  );
}
