import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { handedCopy as copy } from '../../../copy/handed';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Asked } from './asked';
import { DeclineSheet } from './decline-sheet';
import { HandedFamily } from './handed-family';
import { workOf } from './presenter';

type Reassignment = DataOf<'task.listReassignments'>['reassignments'][number];

/** What a director is asked to take over and has taken over; with `?id=hh_…` the one family. */
export default function HandedPage(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id');
  return householdId === undefined ? <Questions /> : <HandedFamily householdId={householdId} />;
}

function Questions(): ReactNode {
  const outcome = useCall('task.listReassignments', {});
  const [declining, setDeclining] = useState<Reassignment>();
  const [said, setSaid] = useState<string>();
  const settled = (words: string): void => {
    setDeclining(undefined);
    setSaid(words);
    void outcome.reload();
  };
  return (
    <Screen title={copy.title}>
      {said === undefined ? null : <Strip tone="ok" icon="check" text={said} />}
      <OutcomeView outcome={outcome} />
      {outcome.data === undefined ? null : (
        <Lists listed={outcome.data} onDecline={setDeclining} onSettled={settled} />
      )}
      {declining === undefined ? null : (
        <DeclineSheet
          reassignmentId={declining.reassignmentId}
          onClose={() => {
            setDeclining(undefined);
          }}
          onDeclined={() => {
            settled(copy.declined);
          }}
        />
      )}
    </Screen>
  );
}

type ListsProps = {
  readonly listed: DataOf<'task.listReassignments'>;
  readonly onDecline: (asked: Reassignment) => void;
  readonly onSettled: (words: string) => void;
};

function Lists({ listed: { reassignments, today }, onDecline, onSettled }: ListsProps): ReactNode {
  const asked = reassignments.filter(({ state }) => state === 'asked');
  const taken = reassignments.filter(({ state }) => state === 'accepted');
  if (reassignments.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.empty} />
      </Card>
    );
  return (
    <>
      {asked.length === 0 ? null : (
        <Section title={copy.asked}>
          {asked.map((each, at) => (
            <Asked
              key={each.reassignmentId}
              first={at === 0}
              asked={each}
              today={today}
              onAccepted={() => {
                onSettled(copy.accepted(each.label));
              }}
              onDecline={() => {
                onDecline(each);
              }}
            />
          ))}
        </Section>
      )}
      {taken.length === 0 ? null : (
        <Section title={copy.taken}>
          {taken.map((each) => (
            <CardRow
              key={each.reassignmentId}
              title={copy.place(each.village, each.label)}
              text={workOf(each)}
              lead={<Disc icon="home" />}
              onTap={() => {
                goTo('director.handed', { id: each.householdId });
              }}
            />
          ))}
        </Section>
      )}
    </>
  );
}
