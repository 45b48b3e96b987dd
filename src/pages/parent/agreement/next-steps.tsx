import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { agreementCopy } from '../../../copy/agreement';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Section } from '../../../kit/section';
import { dialPerson } from '../family/dial-person';
import { directorCalled, directorOf } from '../family/who';
import type { Agreement, Reader } from './presenter';
import { ToProof } from './to-proof';

const copy = agreementCopy.next;

export type NextStepsProps = { readonly agreement: Agreement; readonly reader: Reader };

/** What a parent can do about an agreement that asks for nothing: see the file, ask, renew, end. */
export function NextSteps({ agreement, reader: { household } }: NextStepsProps): ReactNode {
  const called = directorCalled(household);
  const ask = (): void => {
    const phone = directorOf(household)?.phone ?? null;
    if (phone === null) goTo('parent.help');
    else dialPerson(phone);
  };
  return (
    <Section title={copy.title}>
      <ToProof agreementId={agreement.agreementId} />
      {agreement.state === 'in-force' ? (
        <>
          <CardRow
            title={copy.renew(sayFullDate(agreement.content.term.to))}
            text={copy.renewText(called)}
            lead={<Disc icon="redo" />}
            onTap={ask}
          />
          <CardRow
            title={copy.end}
            text={copy.endText}
            lead={<Disc icon="swap" />}
            onTap={() => {
              goTo('parent.endCare', { household: household.householdId });
            }}
          />
        </>
      ) : null}
      <CardRow title={copy.ask(called)} lead={<Disc icon="ask" />} onTap={ask} />
    </Section>
  );
}
