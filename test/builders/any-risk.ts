import fc from 'fast-check';
import { type RiskColour, riskColours } from '../../contracts/vocabulary/assessment';
import { isBelow } from '../../domain/assessment/colour-rank';
import { colourOn } from '../../domain/assessment/colour-steps';
import { addDays, type CalendarDay, formatDay } from '../../domain/calendar/calendar-day';
import type { CareFile } from '../../domain/care-file/care-file';
import type { CareRecord } from '../../domain/care-file/records';
import type { Becomes } from './becomes';
import { CHILD, DIRECTOR, SIBLING } from './cast';
import type { KeptFile } from './kept-file';
import { anAssessment } from './record';

const childId = fc.constantFrom(CHILD, SIBLING);
const id = (prefix: string) => fc.uuid().map((text) => `${prefix}_${text}`);
const isHere = ({ file }: KeptFile, of: string): boolean => file.children.some((known) => known.id === of);

/** Assessed anew; what goes down waits, or the supervisor has agreed on the same day. */
const assessment = fc
  .record({ row: id('as'), of: childId, colour: fc.constantFrom(...riskColours), agreed: fc.boolean() })
  .map(
    (drawn): Becomes =>
      (kept, day) =>
        isHere(kept, drawn.of) ? assess(kept, day, drawn) : [],
  );

type Assessed = {
  readonly row: string;
  readonly of: string;
  readonly colour: RiskColour;
  readonly agreed: boolean;
};
const assess = (
  { file }: KeptFile,
  day: CalendarDay,
  { row, of, colour, agreed }: Assessed,
): readonly CareRecord[] => {
  const own = file.assessments.filter((known) => known.childId === of);
  const down = isBelow(colour, colourOn(own, of, day)?.colour ?? null);
  const state = down ? ('pending-down' as const) : ('in-force' as const);
  const record = anAssessment(colour, formatDay(day), {
    id: row,
    childId: of,
    revision: own.length + 1,
    state,
  });
  const supersedes = own.find((known) => known.state === 'pending-down')?.id ?? null;
  const made = {
    kind: 'assessment',
    record,
    dimensions: {},
    holds: colour,
    reason: null,
    supersedes,
  } as const;
  const answer = { id: row, childId: of, decidedOn: day, state: 'confirmed' } as const;
  const decided = {
    kind: 'assessment-decided',
    record: answer,
    holds: colour,
    reason: null,
    by: 'pe_s',
  } as const;
  return down && agreed ? [made, decided] : [made];
};
const keyFact = fc.tuple(childId, fc.boolean()).map(([of, end]): Becomes => ({ file }, day) => {
  const known = file.children.find((each) => each.id === of)?.keyFacts ?? [];
  const open = known.find(({ fact, to }) => fact === 'parent-severe-disability' && to === null);
  const by = { note: '证件', by: DIRECTOR };
  const record = { id: `${of} ${String(day)}`, childId: of, fact: 'parent-severe-disability' as const };
  if (open !== undefined) {
    const ended = { ...record, from: open.from };
    return end && open.from < day ? [{ kind: 'key-fact-ended', record: ended, to: day, ...by }] : [];
  }
  const taken = known.some(({ fact, to }) => fact === 'parent-severe-disability' && to !== null && to >= day);
  return taken || known.length === 0 ? [] : [{ kind: 'key-fact', record: { ...record, from: day }, ...by }];
});
const helpPlan = fc
  .record({ row: id('hp'), of: childId, wait: fc.integer({ min: 0, max: 30 }), done: fc.boolean() })
  .map(
    (drawn): Becomes =>
      (kept, day) =>
        isHere(kept, drawn.of) ? help(kept, day, drawn) : [],
  );

type Helped = { readonly row: string; readonly of: string; readonly wait: number; readonly done: boolean };
const help = (
  { file }: KeptFile,
  day: CalendarDay,
  { row, of, wait, done }: Helped,
): readonly CareRecord[] => {
  const open = openPlanOf(file, of);
  const lines = open?.lines ?? [];
  const waiting = lines.filter(({ resultOn }) => resultOn === null);
  const [line] = waiting;
  if (open !== undefined && line !== undefined && done) {
    const result = { planId: open.id, on: day, result: '办好了', by: DIRECTOR };
    return [{ kind: 'help-plan-result', record: { id: line.id, childId: of }, ...result }];
  }
  const words = { need: '配眼镜', measure: '去镇上验光', who: '方主任' };
  const fresh = { id: `hl_${row}`, ...words, dueOn: addDays(day, wait), writtenOn: day, resultOn: null };
  const stay = lines.filter(({ resultOn }) => resultOn !== null);
  const record = { id: open?.id ?? row, childId: of, revision: (open?.revision ?? 0) + 1 };
  const change = { lines: [...stay, fresh], added: [fresh], superseded: waiting.map((each) => each.id) };
  return [{ kind: 'help-plan', record, ...change, on: day, by: DIRECTOR }];
};

const openPlanOf = ({ helpPlans }: CareFile, of: string) =>
  helpPlans.find((plan) => plan.childId === of && plan.state === 'open');

/** Assessments, key facts and help plans: how often each is drawn, and what it is called in a counterexample. */
export const riskDeeds: readonly (readonly [
  weight: number,
  says: string,
  arbitrary: fc.Arbitrary<Becomes>,
])[] = [
  [2, 'assessment', assessment],
  [1, 'key fact', keyFact],
  [1, 'help plan', helpPlan],
];
