import type {
  AbsenceAnswer,
  AbsenceFinding,
  AbsenceRole,
  AbsenceState,
} from '../../contracts/vocabulary/absence';
import type { Absence, AbsenceStep } from '../care-file/absence-facts';
import { isCovered } from '../care-file/away';
import { type CareFile, type Child, holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';

export type AbsenceTold = {
  readonly absenceId: string;
  readonly childId: string;
  readonly state: AbsenceState;
};

const MINUTE_MS = 60_000;

/** Guardians and caregivers of today, each once, by what the children call them. */
export const askedOf = (
  file: CareFile,
  today: Occasion['today'],
): readonly { readonly personId: string; readonly called: string }[] => {
  const people = [
    ...file.caregivers.map((each) => ({ ...each, called: each.relation })),
    ...file.guardians.map((each) => ({ ...each, called: each.kinship })),
  ].filter((each) => holdsOn(each, today));
  return [...new Map(people.map(({ personId, called }) => [personId, { personId, called }])).values()];
};

/**
 * Pupils are not at school. Once a child and day: the same again while the family is asked, has answered or the director
 * looks is nothing new. Where nobody of the family has an account, nobody can answer, and an hour's wait would be for
 * nothing: the director is told at once.
 */
export const decideReport = (
  file: CareFile,
  childIds: readonly string[],
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<Decided<readonly AbsenceTold[]>, 'record.notFound'> => {
  const children = file.children.filter(({ id }) => childIds.includes(id));
  const records: CareRecord[] = [];
  const told: AbsenceTold[] = [];
  for (const child of children) {
    const { school } = child;
    if (school === null || !isCovered(child, occasion.today)) return refuse('record.notFound');
    const known = file.absences.find(
      ({ childId, absentOn }) => childId === child.id && absentOn === occasion.today,
    );
    const made =
      known === undefined || known.state === 'over'
        ? reported(file, { child: { ...child, school }, known, rules, occasion })
        : [];
    records.push(...made);
    const last = made.at(-1)?.record ?? known;
    if (last !== undefined) told.push({ absenceId: last.id, childId: child.id, state: last.state });
  }
  return allow({ records, answer: told });
};

type Reported = {
  readonly child: Child & { readonly school: string };
  readonly known: Absence | undefined;
  readonly rules: Rules;
  readonly occasion: Occasion;
};

type StepRecord = Extract<CareRecord, { readonly kind: 'absence-step' }>;

const reported = (file: CareFile, { child, known, rules, occasion }: Reported): readonly StepRecord[] => {
  const { today, now, actor } = occasion;
  const asked = askedOf(file, today);
  const minutes = rules.on('absence.answerMinutes', today).value ?? 0;
  const taken = stepBy('reported', { personId: actor, role: 'teacher' });
  const record: Absence = {
    id: known?.id ?? occasion.newId('ab'),
    childId: child.id,
    school: child.school,
    className: child.className,
    absentOn: today,
    state: 'asked',
    askedAt: now,
    answerDueAt: new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString(),
    reportedBy: actor,
    steps: [...(known?.steps ?? []), taken],
  };
  const first: StepRecord = { kind: 'absence-step', record, taken, asked };
  const canAnswer = asked.some(({ personId }) => file.accounts.includes(personId));
  return canAnswer ? [first] : [first, raised(record)];
};

const stepBy = (
  step: AbsenceStep['step'],
  by: AbsenceStep['by'],
  said: Partial<Pick<AbsenceStep, 'answer' | 'found' | 'words'>> = {},
): AbsenceStep => ({ step, by, answer: null, found: null, words: null, ...said });

const after = (absence: Absence, state: AbsenceState, taken: AbsenceStep): StepRecord => ({
  kind: 'absence-step',
  record: { ...absence, state, steps: [...absence.steps, taken] },
  taken,
  asked: [],
});

const raised = (absence: Absence): StepRecord => after(absence, 'raised', stepBy('raised', null));

const toldOf = ({ id, childId, state }: Absence): AbsenceTold => ({ absenceId: id, childId, state });

const find = (file: CareFile, absenceId: string): Absence | undefined =>
  file.absences.find(({ id }) => id === absenceId);

type Said = { readonly answer: AbsenceAnswer; readonly words: string | null; readonly by: string };

/** The same person has said the same last: nobody has spoken since, and it was not reported anew. */
const isSaidAlready = ({ steps }: Absence, { answer, words, by }: Said): boolean => {
  const last = steps.filter(({ step }) => step !== 'raised').at(-1);
  return last?.answer === answer && last.words === words && last.by?.personId === by;
};

export type AnswerGiven = {
  readonly absenceId: string;
  readonly answer: AbsenceAnswer;
  readonly words: string | null;
  readonly role: AbsenceRole;
};

/**
 * Where the child is. Who spoke last counts: a grandmother who finds the child in bed ends what a father far away could not
 * know, and one who looks and finds nobody brings it back. That nobody knows goes to the director at once. The same again
 * from the same person is nothing new.
 */
export const decideAnswer = (
  file: CareFile,
  { absenceId, answer, words, role }: AnswerGiven,
  { actor }: Occasion,
): Decision<Decided<AbsenceTold>, 'record.notFound' | 'absence.over'> => {
  const absence = find(file, absenceId);
  if (absence === undefined) return refuse('record.notFound', { fields: ['absenceId'] });
  if (absence.state === 'over') return refuse('absence.over');
  if (isSaidAlready(absence, { answer, words, by: actor }))
    return allow({ records: [], answer: toldOf(absence) });
  const taken = stepBy('answered', { personId: actor, role }, { answer, words });
  const said = after(absence, answer === 'unknown' ? absence.state : 'answered', taken);
  // An answer that says nothing leaves an alarm as it is, and raises one where there was none.
  const records = answer !== 'unknown' || absence.state === 'raised' ? [said] : [said, raised(said.record)];
  const [end = said] = records.slice(-1);
  return allow({ records, answer: toldOf(end.record) });
};

/** The child is there. A second time it is there already. */
export const decideArrived = (
  file: CareFile,
  absenceId: string,
  { actor }: Occasion,
): Decision<Decided<AbsenceTold>, 'record.notFound'> => {
  const absence = find(file, absenceId);
  if (absence === undefined) return refuse('record.notFound', { fields: ['absenceId'] });
  if (absence.state === 'over') return allow({ records: [], answer: toldOf(absence) });
  const record = after(absence, 'over', stepBy('arrived', { personId: actor, role: 'teacher' }));
  return allow({ records: [record], answer: toldOf(record.record) });
};

/** What the director found. Only what came to the director ends there; the same again is nothing new. */
export const decideResolve = (
  file: CareFile,
  {
    absenceId,
    found,
    words,
  }: { readonly absenceId: string; readonly found: AbsenceFinding; readonly words: string | null },
  { actor }: Occasion,
): Decision<Decided<AbsenceTold>, 'record.notFound' | 'absence.notWithDirector'> => {
  const absence = find(file, absenceId);
  if (absence === undefined) return refuse('record.notFound', { fields: ['absenceId'] });
  const last = absence.steps.at(-1);
  if (last?.step === 'resolved' && last.found === found)
    return allow({ records: [], answer: toldOf(absence) });
  if (absence.state !== 'raised') return refuse('absence.notWithDirector');
  const taken = stepBy('resolved', { personId: actor, role: 'director' }, { found, words });
  const record = after(absence, 'over', taken);
  return allow({ records: [record], answer: toldOf(record.record) });
};

/** The hour is over and nobody has answered: to the director. At the very instant, not a second before. */
export const decideRaise = (file: CareFile, now: Date): Decided<null> => ({
  records: file.absences
    .filter(({ state, answerDueAt }) => state === 'asked' && Date.parse(answerDueAt) <= now.getTime())
    .map(raised),
  answer: null,
});
