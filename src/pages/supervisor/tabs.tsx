import type { ReactNode } from 'react';
import { replaceWith } from '../../api/go-to';
import { supervisorTabsCopy as copy } from '../../copy/supervisor';
import { TabBar } from '../../kit/tab-bar';

const items = [
  { key: 'week', label: copy.week, icon: 'home' },
  { key: 'tasks', label: copy.tasks, icon: 'list' },
  { key: 'assigned', label: copy.assigned, icon: 'send' },
  { key: 'mine', label: copy.mine, icon: 'user' },
] as const;

const routes = {
  week: 'supervisor.week',
  tasks: 'supervisor.tasks',
  assigned: 'supervisor.assigned',
  mine: 'mine',
} as const;

/** The main places of a township and of the county. */
export function SupervisorTabs({ current }: { readonly current: 'week' | 'tasks' | 'assigned' }): ReactNode {
  return (
    <TabBar
      items={items}
      current={current}
      onChange={(key) => {
        replaceWith(routes[key]);
      }}
    />
  );
}
