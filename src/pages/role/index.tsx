import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { restartAt } from '../../api/go-to';
import { homes } from '../../api/homes';
import { findKnownRoles, keepKnownRoles } from '../../api/known-roles';
import { type PhoneRole, rolesOf } from '../../api/roles';
import { useCall } from '../../api/use-call';
import { useElder } from '../../api/use-elder';
import { roleCopy } from '../../copy/role';
import homeDark from '../../kit/art/home-dark.svg';
import { Blank } from '../../kit/blank';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { CardRow } from '../../kit/card-row';
import { Disc } from '../../kit/disc';
import { OutcomeView } from '../../kit/outcome-view';
import { Screen } from '../../kit/screen';
import { Tag } from '../../kit/tag';

const icons = {
  guardian: 'heart',
  caregiver: 'home',
  director: 'list',
  supervisor: 'people',
  county: 'people',
  teacher: 'school',
} as const;

/** The choice between the roles one person holds. */
export default function Role(): ReactNode {
  const who = useCall('session.who', {}, { keep: true });
  const elder = useElder();
  const [current, setCurrent] = useState<PhoneRole>();
  useEffect(() => {
    void findKnownRoles().then((known) => {
      setCurrent(known?.current);
    });
  }, []);

  const roles = who.data === undefined ? [] : rolesOf(who.data);
  const choose = (role: PhoneRole): void => {
    void keepKnownRoles({ roles, current: role }).then(() => {
      restartAt(homes[role]);
    });
  };

  return (
    <Screen title={roleCopy.title} elder={roles.includes('caregiver') || elder}>
      <OutcomeView outcome={who} />
      {roles.length > 0 ? <View>{roleCopy.text}</View> : null}
      {roles.map((role) => (
        <CardRow
          key={role}
          title={roleCopy.roles[role].title}
          text={roleCopy.roles[role].text}
          lead={<Disc icon={icons[role]} tone={role === current ? 'solid' : 'soft'} />}
          {...(role === current ? { end: <Tag tone="primary">{roleCopy.current}</Tag> } : {})}
          onTap={() => {
            choose(role);
          }}
        />
      ))}
      {who.data !== undefined && roles.length === 0 ? <Nobody /> : null}
    </Screen>
  );
}

function Nobody(): ReactNode {
  const { title, text, action } = roleCopy.empty;
  return (
    <Card>
      <Blank art={homeDark} title={title} text={text}>
        <Button
          kind="primary"
          onTap={() => {
            restartAt('start', { fresh: '1' });
          }}
        >
          {action}
        </Button>
      </Blank>
    </Card>
  );
}
