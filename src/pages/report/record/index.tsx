import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { reportCopy as copy } from '../../../copy/report';
import { beijingDay, carryOn } from '../../../kit/calendar/days';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { type About, aboutHome, aboutHousehold } from '../about';
import { isFamily, type Reader, useReader } from '../reader';
import { ChooseFamily, ChoosePupil } from './choose';
import { FormPage } from './form-page';

/** Page two of two: what happened is written down, by whoever saw it. */
export default function ReportRecord(): ReactNode {
  const reader = useReader();
  const householdId = valueOf(useRouter().params, 'id');
  if (isFamily(reader)) return <OwnFamily reader={reader} />;
  if (reader === 'teacher') return <OwnPupil />;
  if (householdId === undefined) return <ChooseFamily reader={reader} />;
  return <OneFamily householdId={householdId} reader={reader} />;
}

function OneFamily({
  householdId,
  reader,
}: {
  readonly householdId: string;
  readonly reader: Reader;
}): ReactNode {
  const asked = useCall('household.show', { householdId }, { keep: true });
  const notice = <OutcomeView outcome={asked} />;
  if (asked.data === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  const asOf = asked.state === 'offline' ? asked.asOf : undefined;
  const about = aboutHousehold(asked.data, carryOn(asked.data.today, asOf, new Date()));
  return <FormPage about={about} reader={reader} notice={notice} />;
}

function OwnPupil(): ReactNode {
  const [chosen, setChosen] = useState<Omit<About, 'today'>>();
  if (chosen === undefined) return <ChoosePupil onChosen={setChosen} />;
  return <FormPage about={{ ...chosen, today: beijingDay(new Date()) }} reader="teacher" notice={null} />;
}

function OwnFamily({ reader }: { readonly reader: 'guardian' | 'caregiver' }): ReactNode {
  const home = useCall('home.show', { role: reader }, { keep: true });
  const [chosen, setChosen] = useState('');
  const notice = <OutcomeView outcome={home} />;
  if (home.data === undefined)
    return (
      <Screen title={copy.title} elder={reader === 'caregiver'}>
        {notice}
      </Screen>
    );
  const families = aboutHome(home.data);
  const [only] = families;
  const about = families.length === 1 ? only : families.find(({ householdId }) => householdId === chosen);
  if (about !== undefined) return <FormPage about={about} reader={reader} notice={notice} />;
  return (
    <Screen title={copy.title} elder={reader === 'caregiver'}>
      {notice}
      <Pick<string>
        label={copy.choose}
        layout="rows"
        options={families.map(({ householdId, label }) => ({ value: householdId, label }))}
        value={chosen}
        onChange={setChosen}
      />
    </Screen>
  );
}
