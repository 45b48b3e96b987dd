import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
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
  return (
    <Screen title={copy.title} elder={shown.data?.as === 'caregiver'}>
      <OutcomeView outcome={shown} />
      {shown.data === undefined ? null : <Content absence={shown.data} reload={() => void shown.reload()} />}
    </Screen>
  );
}

type ContentProps = {
  readonly absence: Absence;
  readonly reload: () => void;
};

const tones = { asked: 'wait', answered: 'ok', raised: 'danger', over: 'ok' } as const;

function Content({ absence, reload }: ContentProps): ReactNode {
  const { name, school, state, askedAt, day } = absence;
  return (
    <>
      <View className="stack-s">
        <View className="title">{copy.lead(name, school)}</View>
        <View>
          <Tag tone={tones[state]}>{copy.state[state]}</Tag>
        </View>
        <View className="caption">{copy.since(sayInstant(askedAt, day))}</View>
      </View>
      <Part absence={absence} reload={reload} />
      <Told absence={absence} />
    </>
  );
}

function Part({ absence, reload }: ContentProps): ReactNode {
  const { as } = absence;
  if (as === 'teacher') return <Teacher absence={absence} reload={reload} />;
  if (as === 'guardian' || as === 'caregiver')
    return <Family absence={absence} elder={as === 'caregiver'} reload={reload} />;
  return <Director absence={absence} reload={reload} />;
}
