import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { composeDoorCopy } from '../../../copy/compose-door';
import { taskCopy } from '../../../copy/task';
import { markDoor, unreachedDoor } from '../../../copy/watch-doors';
import { workCopy } from '../../../copy/work';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';

const doors = [
  ['school.threads', 'chat', taskCopy.threads, { with: 'director' }],
  ['notices.compose', 'send', composeDoorCopy.village.title, {}],
  ['notices.unreached', 'door', unreachedDoor.title, {}],
  ['notices.marks', 'pen', markDoor.title, {}],
  ['director.worklog', 'doc', workCopy.open, {}],
] as const;

/** Below the day's list: what has no day of its own. */
export function Doors(): ReactNode {
  return (
    <View className="rows">
      {doors.map(([route, icon, title, values]) => (
        <CardRow
          key={route}
          title={title}
          lead={<Disc icon={icon} />}
          onTap={() => {
            goTo(route, values);
          }}
        />
      ))}
    </View>
  );
}
