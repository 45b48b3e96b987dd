import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useKeptForm } from '../../../api/use-kept-form';
import { followUpCopy as copy } from '../../../copy/follow-up';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import type { Family } from '../../director/record/family-facts';
import { Outcome, ToToday } from '../../director/record/outcome';
import { Saved } from '../../director/record/saved';
import { useFamily } from '../../director/record/use-family';
import { useRecording } from '../../director/record/use-recording';
import { BeginForm } from './begin-form';
import { GoOnForm } from './go-on-form';
import { type FollowUp, newLetter, noProgress, nothingYet, originOf, progressLetter } from './presenter';

/**
 * Following something up (`?id=hh_…`): `follow=fu_…` goes on with one, without it a new one begins, `from` what gave rise
 * to it.
 */
export default function FollowUpPage(): ReactNode {
  const { outcome, today } = useFamily();
  if (outcome.data === undefined)
    return (
      <Screen title={copy.title}>
        <Outcome outcome={outcome} />
      </Screen>
    );
  return <Opened family={outcome.data} today={today} />;
}

type OpenedProps = { readonly family: Family; readonly today: Day };

function Opened({ family: latest, today }: OpenedProps): ReactNode {
  // As when it was opened: an answer that comes late must not move a question.
  const [family] = useState(latest);
  const followUpId = valueOf(useRouter().params, 'follow');
  const followUp = family.followUps.find((known) => known.followUpId === followUpId);
  if (followUpId === undefined) return <Begin family={family} today={today} />;
  if (followUp?.result !== null) return <Gone />;
  return <GoOn family={family} today={today} followUp={followUp} />;
}

function Begin({ family, today }: OpenedProps): ReactNode {
  const { params } = useRouter();
  const { busy, summary, refusals, post } = useRecording();
  const { householdId, label } = family;
  const values = { from: valueOf(params, 'from'), on: valueOf(params, 'on'), ref: valueOf(params, 'ref') };
  const page = { route: 'director.followUp', values: { id: householdId, ...values } } as const;
  const form = useKeptForm({ form: 'followUp1', about: householdId, page }, () => nothingYet(family));
  const from = { kind: originOf(values.from), on: values.on ?? today, ref: values.ref };
  if (summary !== undefined)
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  return (
    <BeginForm
      {...{ family, form, today, busy, refusals }}
      onSave={(asked) =>
        void post([newLetter(asked, from, { family, today, requestId: form.ids()() })], form)
      }
    />
  );
}

function GoOn({ family, today, followUp }: OpenedProps & { readonly followUp: FollowUp }): ReactNode {
  const { busy, summary, refusals, post } = useRecording();
  const { householdId, label } = family;
  const { followUpId } = followUp;
  const page = { route: 'director.followUp', values: { id: householdId, follow: followUpId } } as const;
  const form = useKeptForm({ form: 'followUpStep1', about: followUpId, page }, () =>
    noProgress(followUp, today),
  );
  if (summary !== undefined)
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  return (
    <GoOnForm
      {...{ family, followUp, form, today, busy, refusals }}
      onSave={(progress) =>
        void post([progressLetter(followUp, progress, { family, today, requestId: form.ids()() })], form)
      }
    />
  );
}

function Gone(): ReactNode {
  return (
    <Screen title={copy.title}>
      <Card>
        <Blank art={homeLit} title={copy.gone.title} text={copy.gone.text}>
          <ToToday />
        </Blank>
      </Card>
    </Screen>
  );
}
