import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { reportDialCopy as copy } from '../../../copy/report';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Icon } from '../../../kit/icon';
import { Screen } from '../../../kit/screen';
import { isFamily, type Reader, useReader } from '../reader';
import { NumberDial } from '../urgent-dials';
import './index.scss';

/** Page one of two: dial. It asks the functions nothing, so it stands without a network. */
export default function ReportDial(): ReactNode {
  const reader = useReader();
  const [first, ...others] = copy.numbers;
  return (
    <Screen title={copy.title} elder={reader === 'caregiver'} dock={<Onwards reader={reader} />}>
      <View className="dial-page-numbers">
        <View className="dial-page-first">
          <NumberDial {...first} />
        </View>
        {others.map((each) => (
          <NumberDial key={each.number} {...each} />
        ))}
      </View>
      <View>
        <View className="strong">{copy.offline}</View>
        <View>{copy.noLeave}</View>
      </View>
      <Card>
        {copy.care.map((rule) => (
          <View className="dial-page-care" key={rule}>
            <Icon name="heart" size="small" />
            <View>{rule}</View>
          </View>
        ))}
      </Card>
      <Button
        kind="link"
        onTap={() => {
          goTo('report.mine', { as: reader });
        }}
      >
        {copy.mine}
      </Button>
    </Screen>
  );
}

function Onwards({ reader }: { readonly reader: Reader }): ReactNode {
  return (
    <Dock note={isFamily(reader) ? copy.recordFamily : copy.recordText}>
      <Button
        kind="primary"
        icon="pen"
        onTap={() => {
          goTo('report.record', { as: reader });
        }}
      >
        {copy.record}
      </Button>
      {reader === 'staff' ? (
        <Button
          kind="line"
          onTap={() => {
            goTo('report.list');
          }}
        >
          {copy.list}
        </Button>
      ) : null}
    </Dock>
  );
}
