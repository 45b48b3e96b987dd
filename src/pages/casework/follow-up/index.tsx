import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { newRequestId } from '../../../api/random-id';
import { valueOf } from '../../../api/routes';
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
import { newLetter, originOf, progressLetter } from './presenter';

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
  const { params } = useRouter();
  const { busy, summary, refusals, post } = useRecording();
  const followUpId = valueOf(params, 'follow');
  const followUp = family.followUps.find((known) => known.followUpId === followUpId);
  const recording = { busy, refusals };
  const { householdId, label } = family;

  if (summary !== undefined)
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;
  if (followUpId === undefined) {
    const from = {
      kind: originOf(valueOf(params, 'from')),
      on: valueOf(params, 'on') ?? today,
      ref: valueOf(params, 'ref'),
    };
    return (
      <BeginForm
        {...recording}
        family={family}
        today={today}
        onSave={(asked) => void post([newLetter(asked, from, { family, today, requestId: newRequestId() })])}
      />
    );
  }
  if (followUp?.result !== null) return <Gone />;
  return (
    <GoOnForm
      {...recording}
      family={family}
      followUp={followUp}
      today={today}
      onSave={(progress) =>
        void post([progressLetter(followUp, progress, { family, today, requestId: newRequestId() })])
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
