import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { residenceCopy as copy } from '../../../copy/residence';
import { carryOn } from '../../../kit/calendar/days';
import { Screen } from '../../../kit/screen';
import { Outcome } from '../../director/record/outcome';
import { CaseView } from './case-view';
import { SplitSheet } from './split-sheet';

/** Children registered in another village than they live in: both directors, one page. */
export default function ResidencePage(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('residence.show', { householdId }, { keep: true });
  const [changing, setChanging] = useState<string>();
  const page = outcome.data;
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  const changed = page?.cases.find(({ registeredCode }) => registeredCode === changing);

  return (
    <Screen title={page?.label ?? copy.title}>
      <Outcome outcome={outcome} />
      {page === undefined ? null : (
        <>
          <View className="label">{copy.lead}</View>
          {page.cases.map((one) => (
            <CaseView
              key={one.registeredCode}
              householdId={page.householdId}
              one={one}
              today={carryOn(page.today, asOf, new Date())}
              onChange={() => {
                setChanging(one.registeredCode);
              }}
              onConfirmed={() => void outcome.reload()}
            />
          ))}
          {changed === undefined ? null : (
            <SplitSheet
              householdId={page.householdId}
              one={changed}
              onClose={() => {
                setChanging(undefined);
              }}
              onSaved={() => {
                setChanging(undefined);
                void outcome.reload();
              }}
            />
          )}
        </>
      )}
    </Screen>
  );
}
