import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { replaceWith } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { useTyped } from '../../../api/use-typed';
import { reportCopy as copy } from '../../../copy/report';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Field } from '../../../kit/field';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import type { About } from '../about';
import type { Reader } from '../reader';
import { UrgentDials } from '../urgent-dials';

const none = (
  <>
    <Card>
      <Blank title={copy.noneTitle} text={copy.noneText} />
    </Card>
    <UrgentDials numbers={['110', '12345']} />
  </>
);

/** Staff who came from no family's page: which one it is about. */
export function ChooseFamily({ reader }: { readonly reader: Reader }): ReactNode {
  const course = valueOf(useRouter().params, 'course');
  const { typed, find, type } = useTyped();
  const listed = useCall(
    'household.list',
    { ...(find === '' ? {} : { find }), limit: 100 },
    { keep: find === '' },
  );
  return (
    <Screen title={copy.choose}>
      <Field label={copy.find} placeholder={copy.findPlaceholder} value={typed} max={20} onChange={type} />
      <OutcomeView outcome={listed} />
      {listed.data?.households.map(({ householdId, label, lane, children }) => (
        <CardRow
          key={householdId}
          title={[label, lane].filter((each) => each !== null).join(' ')}
          text={children.map(({ name }) => name).join(' ')}
          lead={<Disc tone="soft" icon="home" />}
          onTap={() => {
            replaceWith('report.record', { id: householdId, as: reader, course });
          }}
        />
      ))}
      {listed.data?.households.length === 0 ? none : null}
    </Screen>
  );
}

/** A teacher finds the own pupils by name; nothing else of their families is here. */
export function ChoosePupil({
  onChosen,
}: {
  readonly onChosen: (about: Omit<About, 'today'>) => void;
}): ReactNode {
  const { typed, find, type } = useTyped();
  return (
    <Screen title={copy.askTitle}>
      <Field label={copy.findPupil} hint={copy.askText} value={typed} max={20} onChange={type} />
      {find === '' ? null : <Pupils find={find} onChosen={onChosen} />}
    </Screen>
  );
}

function Pupils({
  find,
  onChosen,
}: {
  readonly find: string;
  readonly onChosen: (about: Omit<About, 'today'>) => void;
}): ReactNode {
  const found = useCall('concern.people', { find });
  return (
    <>
      <OutcomeView outcome={found} />
      {found.data?.pupils.length === 0 ? none : null}
      {found.data === undefined || found.data.pupils.length === 0 ? null : (
        <Section title={copy.who}>
          {found.data.pupils.map(({ householdId, childId, name }) => (
            <CardRow
              key={childId}
              title={name}
              lead={<Disc tone="soft" icon="school" />}
              onTap={() => {
                onChosen({ householdId, label: name, children: [{ childId, name, age: 0 }], people: [] });
              }}
            />
          ))}
        </Section>
      )}
    </>
  );
}
