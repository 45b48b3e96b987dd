import type { InputOf } from '../../contracts/operation';
import type { endAgreement } from '../../contracts/agreement-life';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import { isAwayBetween } from '../care-file/away';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { isReported } from '../finding/finding-steps';

const NOBODY_LEFT = '未成年人保护法第二十一条、第二十二条';
const UNFIT = '未成年人保护法第四十三条';

type Ending = Omit<InputOf<typeof endAgreement>, 'agreementId'> & { readonly agreementId: string };
type Answer = { readonly state: Agreement['state']; readonly endedOn: string };
type Codes =
  | 'agreement.notFound'
  | 'agreement.wrongState'
  | 'agreement.endDayInvalid'
  | 'agreement.gapLeft'
  | 'agreement.findingMissing';

/**
 * Ends an agreement in force on its last day. Between it and what follows there is no day on which nobody looks after
 * the children: a guardian is home, another agreement holds, or somebody is named for the time being (then the children
 * count as not covered). A caregiver who is unfit is a finding first, told to the guardians and the township.
 */
export const decideEnd = (
  file: CareFile,
  ending: Ending,
  occasion: Occasion,
): Decision<Decided<Answer>, Codes> => {
  const agreement = file.agreements.find(({ id }) => id === ending.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  const on = dayFrom(ending.on);
  const returned = returnedGuardian(file, ending);
  const refused = refuseDay(agreement, on, occasion.today) ?? refuseUnfit(file, agreement, ending);
  if (refused !== null) return refused;
  if (!isCareGoingOn(file, agreement, { ending, returned, next: addDays(on, 1) })) {
    return refuse('agreement.gapLeft', { fields: ['takeover'], article: NOBODY_LEFT });
  }

  return allow({
    records: [
      {
        kind: 'agreement-ended',
        agreement: { ...agreement, state: 'ended', endedOn: on, endedWhy: ending.why },
        note: ending.note,
        temporary: temporaryOf(ending),
      },
      ...(returned === null ? [] : [returned]),
    ],
    answer: { state: 'ended', endedOn: formatDay(on) },
  });
};

const refuseDay = (agreement: Agreement, on: CalendarDay, today: CalendarDay) => {
  if (agreement.state !== 'in-force' || agreement.inForceOn === null) return refuse('agreement.wrongState');
  return on > today || on < addDays(agreement.inForceOn, -1)
    ? refuse('agreement.endDayInvalid', { fields: ['on'] })
    : null;
};

const refuseUnfit = (file: CareFile, agreement: Agreement, { why }: Ending) =>
  why === 'caregiver-unfit' && !isReported(file, agreement)
    ? refuse('agreement.findingMissing', { article: UNFIT })
    : null;

type Returned = Extract<CareRecord, { kind: 'guardian-returned' }>;

const isCareGoingOn = (
  file: CareFile,
  agreement: Agreement,
  {
    ending,
    returned,
    next,
  }: { readonly ending: Ending; readonly returned: Returned | null; readonly next: CalendarDay },
): boolean =>
  ending.takeover?.kind === 'temporary' ||
  (returned !== null && returned.from <= next) ||
  isSomebodyHome(file, next) ||
  isCoveredByAnother(file, agreement, next);

const returnedGuardian = (file: CareFile, { takeover }: Ending): Returned | null => {
  if (takeover?.kind !== 'guardian-home') return null;
  const from = dayFrom(takeover.from);
  const guardian = file.guardians.find(
    (known) => known.personId === takeover.personId && holdsOn(known, from),
  );
  return guardian === undefined ? null : { kind: 'guardian-returned', personId: guardian.personId, from };
};

const isSomebodyHome = (file: CareFile, day: CalendarDay): boolean =>
  file.guardians.some((guardian) => holdsOn(guardian, day) && !isAwayBetween(guardian, day, day));

const isCoveredByAnother = (file: CareFile, ended: Agreement, day: CalendarDay): boolean =>
  ended.childIds.every((childId) =>
    file.agreements.some(
      (known) =>
        known.id !== ended.id &&
        known.inForceOn !== null &&
        known.inForceOn <= day &&
        (known.endedOn ?? known.termTo) >= day &&
        known.childIds.includes(childId),
    ),
  );

const temporaryOf = ({ takeover }: Ending): string | null =>
  takeover?.kind === 'temporary' ? `${takeover.by}: ${takeover.who}` : null;
