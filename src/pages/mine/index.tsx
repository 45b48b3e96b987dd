import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { goTo } from '../../api/go-to';
import { findKnownRoles } from '../../api/known-roles';
import type { KnownRoles, PhoneRole } from '../../api/roles';
import { useCall } from '../../api/use-call';
import { AppTabs } from '../../app-tabs';
import { mineCopy } from '../../copy/mine';
import { Card } from '../../kit/card';
import { CardRow } from '../../kit/card-row';
import { Disc } from '../../kit/disc';
import { OutcomeView } from '../../kit/outcome-view';
import { Screen } from '../../kit/screen';
import { Section } from '../../kit/section';
import { type MineRow, mineOf } from './presenter';
import { Reminders } from './reminders';

/** Settings: reminders, consent, roles and a way to complain. */
export default function MinePage(): ReactNode {
  const [known, setKnown] = useState<KnownRoles | 'unread' | undefined>('unread');
  useEffect(() => {
    void findKnownRoles().then(setKnown);
  }, []);

  if (known === 'unread') {
    return (
      <Screen title={mineCopy.title}>
        <OutcomeView outcome={{ state: 'loading', data: undefined }} />
      </Screen>
    );
  }
  return <MineOf role={known?.current ?? 'guardian'} roles={known?.roles ?? []} />;
}

type MineOfProps = { readonly role: PhoneRole; readonly roles: readonly PhoneRole[] };

function tabsOf(role: PhoneRole): ReactNode {
  if (role === 'guardian') return <AppTabs audience="parent" current="mine" />;
  return role === 'director' ? <AppTabs audience="director" current="mine" /> : undefined;
}

function MineOf({ role, roles }: MineOfProps): ReactNode {
  const home = useCall('home.show', { role }, { keep: true });
  const mine = home.data === undefined ? undefined : mineOf(home.data, role, roles);

  return (
    <Screen title={mineCopy.title} elder={role === 'caregiver'} tab={tabsOf(role)}>
      <OutcomeView outcome={home}>
        {/* What needs no answer of the functions stays within reach. */}
        <Rows rows={offline} />
      </OutcomeView>
      {mine === undefined ? null : (
        <>
          <View className="row">
            <Disc letter={mine.name.slice(-1)} />
            <View className="grow">
              <View className="lead">{mine.name}</View>
              <View className="caption">{mine.role}</View>
            </View>
          </View>
          {mine.templates.length === 0 ? null : (
            <Reminders
              text={mine.reminders.text}
              tone={mine.reminders.tone}
              templates={mine.templates}
              onAsked={home.reload}
            />
          )}
          {mine.family.length > 0 ? (
            <Section title={mineCopy.family}>
              <Rows rows={mine.family} />
            </Section>
          ) : null}
          <Section title={mineCopy.settings}>
            <Rows rows={mine.settings} />
            <Card>
              <View className="strong">{mineCopy.textSize.title}</View>
              <View className="caption">{mineCopy.textSize.text}</View>
            </Card>
          </Section>
        </>
      )}
    </Screen>
  );
}

const offline: readonly MineRow[] = [
  { route: 'consent', icon: 'shield', title: mineCopy.consent.title, text: mineCopy.consent.text },
];

function Rows({ rows }: { readonly rows: readonly MineRow[] }): ReactNode {
  return (
    <View className="rows">
      {rows.map(({ route, icon, title, text }) => (
        <CardRow
          key={title}
          title={title}
          text={text}
          lead={<Disc icon={icon} />}
          onTap={() => {
            goTo(route);
          }}
        />
      ))}
    </View>
  );
}
