import type { ReactNode } from 'react';
import { replaceWith } from '../api/go-to';
import type { RouteName } from '../api/routes';
import { tabsCopy } from '../copy/tabs';
import type { IconName } from '../kit/icon/icon-name';
import { TabBar } from '../kit/tab-bar';

type Tab = {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly route: RouteName;
};

const tabs = {
  parent: [
    { key: 'home', label: tabsCopy.home, icon: 'home', route: 'parent.home' },
    { key: 'notices', label: tabsCopy.notices, icon: 'bell', route: 'parent.notices' },
    { key: 'agreement', label: tabsCopy.agreement, icon: 'doc', route: 'parent.agreement' },
    { key: 'mine', label: tabsCopy.mine, icon: 'user', route: 'mine' },
  ],
  director: [
    { key: 'today', label: tabsCopy.today, icon: 'list', route: 'director.today' },
    { key: 'families', label: tabsCopy.families, icon: 'home', route: 'director.families' },
    { key: 'mine', label: tabsCopy.mine, icon: 'user', route: 'mine' },
  ],
} as const satisfies Record<string, readonly Tab[]>;

type Audience = keyof typeof tabs;

export type AppTabsProps<Of extends Audience> = {
  readonly audience: Of;
  readonly current: (typeof tabs)[Of][number]['key'];
  /** Numbers that wait in a place. */
  readonly badges?: Partial<Record<(typeof tabs)[Of][number]['key'], number>>;
};

/** The tab bar of an audience with its places. The caregiver has none: one thing a screen. */
export function AppTabs<Of extends Audience>({ audience, current, badges }: AppTabsProps<Of>): ReactNode {
  const list: readonly Tab[] = tabs[audience];
  const waiting: Readonly<Record<string, number | undefined>> = badges ?? {};
  const items = list.map(({ key, label, icon }) => ({ key, label, icon, badge: waiting[key] ?? 0 }));
  return (
    <TabBar
      items={items}
      current={current}
      onChange={(key) => {
        const route = list.find((tab) => tab.key === key)?.route;
        if (route !== undefined) replaceWith(route, route === 'mine' ? { role: audience } : {});
      }}
    />
  );
}
