import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { replaceWith, restartAt } from '../../../api/go-to';
import { homes } from '../../../api/homes';
import { reportCopy as copy } from '../../../copy/report';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { isFamily, type Reader } from '../reader';
import { UrgentDials } from '../urgent-dials';
import type { Ended } from './use-sending';

/** Where each reader goes on from here. */
function goHome(reader: Reader): void {
  if (reader === 'staff') restartAt('report.list');
  else if (reader === 'teacher') restartAt('report.dial', { as: reader });
  else restartAt(homes[reader]);
}

/** It is on its way, or safe on the phone; and what is still to be done. */
export function Sent({ reader, ended }: { readonly reader: Reader; readonly ended: Ended }): ReactNode {
  const sent = ended.kind === 'sent';
  const title = sent ? copy.sentTitle : copy.waitingTitle;
  return (
    <Screen title={title} elder={reader === 'caregiver'} dock={<Onwards reader={reader} />}>
      {ended.kind === 'unsafe' ? <Strip tone="danger" icon="warn" text={copy.unsafe} /> : null}
      <Card>
        <View className="saved" role="status">
          <Disc tone={sent ? 'solid' : 'need'} icon={sent ? 'check' : 'clock'} />
          <View className="title">{title}</View>
          <View>{sent ? copy.sentText : copy.waitingText}</View>
          {ended.receiptOwed && !isFamily(reader) ? <View className="strong">{copy.sentReceipt}</View> : null}
        </View>
      </Card>
      <UrgentDials numbers={['110', '120']} />
    </Screen>
  );
}

function Onwards({ reader }: { readonly reader: Reader }): ReactNode {
  return (
    <Dock row>
      <Button
        kind="line"
        onTap={() => {
          replaceWith('report.mine', { as: reader });
        }}
      >
        {copy.mine}
      </Button>
      <Button
        kind="primary"
        onTap={() => {
          goHome(reader);
        }}
      >
        {reader === 'staff' ? copy.list : copy.home}
      </Button>
    </Dock>
  );
}
