import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { draftCopy as copy } from '../../../copy/draft';
import { Screen } from '../../../kit/screen';
import { carryOn, type Day } from '../../../kit/calendar/days';
import { Outcome } from './outcome';
import type { Form } from './form';
import { Gate } from './gate';
import { loadDraft } from './kept-draft';
import { useKnownContacts } from './known-contacts';
import { Overview } from './overview';
import { partiesSaid } from './parties-said';
import type { Opened } from './question';
import { Sent } from './sent';
import { StepPage } from './step';
import { useDraft } from './use-draft';

/** Drawing up a family's agreement (`?id=hh_…`, and `from` for the first day of a renewal), step by step. */
export default function Draft(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('agreement.openDraft', { householdId }, { keep: true });
  // As when it was opened: an answer that comes late must not change a form under the hand.
  const [first, setFirst] = useState<{ readonly opened: Opened; readonly kept: Form }>();
  const opened = outcome.data;

  useEffect(() => {
    if (opened === undefined) return;
    void loadDraft(householdId, opened.agreementId).then((kept) => {
      setFirst((before) => before ?? { opened, kept });
    });
  }, [householdId, opened]);

  const notice = <Outcome outcome={outcome} />;
  if (first === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  return <Wizard {...first} today={carryOn(first.opened.today, asOf, new Date())} notice={notice} />;
}

type WizardProps = {
  readonly opened: Opened;
  readonly kept: Form;
  readonly today: Day;
  readonly notice: ReactNode;
};

function Wizard({ opened, kept, today, notice }: WizardProps): ReactNode {
  const { householdId } = opened.content;
  const { state } = opened;
  const after = valueOf(useRouter().params, 'from');
  const [goesOn, setGoesOn] = useState(state !== 'sent' && state !== 'guardians-signed');
  const [sent, setSent] = useState<string>();
  const contacts = useKnownContacts(householdId);
  const drafting = useDraft(opened, kept, { contacts, today, after });
  const { place, asking } = drafting;

  if (sent !== undefined)
    return <Sent householdId={householdId} agreementId={sent} guardians={partiesSaid(asking).guardians} />;
  if (!goesOn && (state === 'sent' || state === 'guardians-signed'))
    return (
      <Gate
        householdId={householdId}
        state={state}
        notice={notice}
        onChange={() => {
          setGoesOn(true);
        }}
      />
    );
  if (place === 'overview') return <Overview drafting={drafting} notice={notice} onSent={setSent} />;
  return <StepPage key={place} step={place} drafting={drafting} notice={notice} />;
}
