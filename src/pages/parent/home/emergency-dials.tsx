import { type ReactNode, useEffect, useState } from 'react';
import { readKeptAnswer } from '../../../api/kept-answers';
import { homeCopy } from '../../../copy/parent';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Section } from '../../../kit/section';
import { dialPerson } from '../family/dial-person';
import { type Dialled, dialsOf } from './presenter';

/** Under an error: the numbers this phone still knows. Dialling needs no network. */
export function EmergencyDials(): ReactNode {
  const [dials, setDials] = useState<readonly Dialled[]>([]);
  useEffect(() => {
    void readKeptAnswer('home.show', { role: 'guardian' }).then((kept) => {
      if (kept !== undefined) setDials(dialsOf(kept.data));
    });
  }, []);

  if (dials.length === 0) return null;
  return (
    <Section title={homeCopy.urgent}>
      {dials.map(({ title, text, phone }) => (
        <CardRow
          key={title}
          title={title}
          text={text}
          lead={<Disc icon="phone" />}
          onTap={() => {
            dialPerson(phone);
          }}
        />
      ))}
    </Section>
  );
}
