import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { type UsedCall, useCall } from '../../../api/use-call';
import { kindWordCopy as copy } from '../../../copy/kind-word';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { Field } from '../../../kit/field';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { type Child, Saying } from './saying';

/** A kind sentence for a child's family: of a director for one family, of a teacher for an own pupil. */
export default function KindWord(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id');
  return householdId === undefined ? <ForPupil /> : <ForFamily householdId={householdId} />;
}

function ForFamily({ householdId }: { readonly householdId: string }): ReactNode {
  const family = useCall('household.show', { householdId });
  const children = family.data?.children.map(({ childId, name }) => ({ childId, name }));
  return children === undefined ? <Waiting outcome={family} /> : <Saying childrenOf={children} />;
}

function ForPupil(): ReactNode {
  const [find, setFind] = useState('');
  const asked = find.trim();
  const pupils = useCall('school.listPupils', asked === '' ? {} : { find: asked });
  const found: readonly Child[] | undefined = pupils.data?.pupils.map(({ childId, name, className }) => ({
    childId,
    name,
    text: className === null ? name : `${name}，${className}`,
  }));
  if (found === undefined && asked === '') return <Waiting outcome={pupils} />;
  return (
    <Saying childrenOf={found ?? []}>
      <Field label={copy.find.label} placeholder={copy.find.blank} value={find} max={20} onChange={setFind} />
      <OutcomeView outcome={pupils} />
      {found?.length === 0 ? (
        <Card>
          <Blank {...copy.none} />
        </Card>
      ) : null}
    </Saying>
  );
}

function Waiting({
  outcome,
}: {
  readonly outcome: UsedCall<'household.show'> | UsedCall<'school.listPupils'>;
}): ReactNode {
  return (
    <Screen title={copy.title}>
      <View className="label">{copy.lead}</View>
      <OutcomeView outcome={outcome} />
    </Screen>
  );
}
