import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { findKnownRoles } from '../../../api/known-roles';
import type { PhoneRole } from '../../../api/roles';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { absenceCopy as copy } from '../../../copy/absence';
import { sayInstant } from '../../../kit/calendar/say-day';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { Director } from './director';
import { Family } from './family';
import type { Absence } from './presenter';
import { Told } from './said';
import { Teacher } from './teacher';

/** One absence: the family says where the child is, the teacher and the director see it and act. */
export default function AbsencePage(): ReactNode {
  const absenceId = valueOf(useRouter().params, 'id') ?? '';
  const shown = useCall('absence.show', { absenceId });
  const [role, setRole] = useState<PhoneRole>();
  useEffect(() => {
    void findKnownRoles().then((known) => {
      setRole(known?.current ?? 'guardian');
    });
  }, []);
  return (
    <Screen title={copy.title} elder={role === 'caregiver'}>
      <OutcomeView outcome={shown} />
      {shown.data === undefined || role === undefined ? null : (
        <Content absence={shown.data} role={role} reload={() => void shown.reload()} />
      )}
    </Screen>
  );
}

type ContentProps = {
  readonly absence: Absence;
  readonly role: PhoneRole;
  readonly reload: () => void;
};

const tones = { asked: 'wait', answered: 'ok', raised: 'danger', over: 'ok' } as const;

function Content({ absence, role, reload }: ContentProps): ReactNode {
  const { name, school, state, askedAt, day } = absence;
  return (
    <>
      <View className="stack-s">
        <View className="title">{copy.lead(name, school)}</View>
        <View className="row">
          <Tag tone={tones[state]}>{copy.state[state]}</Tag>
          <View className="caption">{copy.since(sayInstant(askedAt, day))}</View>
        </View>
      </View>
      <Part absence={absence} role={role} reload={reload} />
      <Told absence={absence} />
    </>
  );
}

function Part({ absence, role, reload }: ContentProps): ReactNode {
  if (role === 'teacher') return <Teacher absence={absence} reload={reload} />;
  if (role === 'director' || role === 'supervisor' || role === 'county')
    return <Director absence={absence} reload={reload} />;
  return <Family absence={absence} elder={role === 'caregiver'} reload={reload} />;
}
