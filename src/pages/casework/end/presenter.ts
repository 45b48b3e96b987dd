import {
  type AgreementEnding,
  agreementEndings,
  temporaryCarers,
} from '../../../../contracts/vocabulary/agreement';
import type { InputFor } from '../../../api/call';
import { endCopy } from '../../../copy/care-changes';
import { addDays, type Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import type { Family } from '../../director/record/family-facts';

export type Why = Exclude<AgreementEnding, 'expired'>;

/** Why an agreement is ended by hand. */
export const whys: readonly Why[] = agreementEndings.filter((why) => why !== 'expired');

/** Who looks after the children from the next day on: a guardian by id, somebody for the time being, or a next agreement. */
export type EndAnswers = {
  readonly why: Why | undefined;
  readonly on: Day | undefined;
  readonly takeover: string | undefined;
  /** With a guardian: the day of arrival. */
  readonly from: Day | undefined;
  /** With somebody for the time being. */
  readonly who: string;
  readonly note: string;
};

export const noAnswers: EndAnswers = {
  why: undefined,
  on: undefined,
  takeover: undefined,
  from: undefined,
  who: '',
  note: '',
};

type Temporary = (typeof temporaryCarers)[number];

/** Who looks after the children for the time being, where that is the answer. */
export function temporaryOf({ takeover }: EndAnswers): Temporary | undefined {
  return temporaryCarers.find((each) => each === takeover);
}

/** The guardian who comes home, where that is the answer. */
export function guardianOf(
  { takeover }: EndAnswers,
  { people }: Family,
): Family['people'][number] | undefined {
  return people.find(({ personId, role }) => role === 'guardian' && personId === takeover);
}

/** Everybody who can take over, the guardians first. */
export function takeoverOptions({ people }: Family) {
  const home = people
    .filter(({ role }) => role === 'guardian')
    .map(({ personId, relation }) => ({ value: personId, label: endCopy.home(relation) }));
  const kinds = (['next', 'relative', 'village', 'civil-affairs'] as const).map((value) => ({
    value,
    label: endCopy.kinds[value],
  }));
  return [...home, ...kinds];
}

/** What is still to be answered, in words. */
export function missingOf(answers: EndAnswers, family: Family): readonly string[] {
  const { needs } = endCopy;
  const { why, on, takeover, from, who, note } = answers;
  return [
    why === undefined && needs.why,
    on === undefined && needs.on,
    takeover === undefined && needs.takeover,
    guardianOf(answers, family) !== undefined && from === undefined && needs.from,
    temporaryOf(answers) !== undefined && who.trim() === '' && needs.who,
    note.trim() === '' && needs.note,
  ].filter((need) => need !== false);
}

/** As the wire wants it; `undefined` while something is missing. */
export function endInput(
  agreementId: string,
  answers: EndAnswers,
  family: Family,
): InputFor<'agreement.end'> | undefined {
  const { why, on, note } = answers;
  if (missingOf(answers, family).length > 0 || why === undefined || on === undefined) return undefined;
  return { agreementId, why, on, note: note.trim(), takeover: takeoverOf(answers, family) };
}

function takeoverOf(answers: EndAnswers, family: Family): InputFor<'agreement.end'>['takeover'] {
  const by = temporaryOf(answers);
  if (by !== undefined) return { kind: 'temporary', by, who: answers.who.trim() };
  const guardian = guardianOf(answers, family);
  return guardian === undefined || answers.from === undefined
    ? undefined
    : { kind: 'guardian-home', personId: guardian.personId, from: answers.from };
}

/** When a guardian can be home so that no day is without somebody: the next day, or the last one. */
export function arrivalDays(on: Day, today: Day) {
  return [addDays(on, 1), on].map((value) => ({ value, label: sayDate(value, today) }));
}

/** What ending does, in sentences, before it is done. */
export function consequences(answers: EndAnswers, family: Family, today: Day): readonly string[] {
  const { sheet } = endCopy;
  const { on, from, who } = answers;
  const guardian = guardianOf(answers, family);
  const after =
    guardian === undefined
      ? temporaryOf(answers) === undefined
        ? sheet.next
        : sheet.temporary(who.trim())
      : sheet.home(guardian.relation, from === undefined ? '' : sayDate(from, today));
  return [sheet.last(on === undefined ? '' : sayDate(on, today)), after, sheet.kept];
}
