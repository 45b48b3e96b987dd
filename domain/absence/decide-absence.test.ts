import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import type { CareRecord } from '../care-file/records';
import { rulesFor } from '../policy/rules';
import { planMessages } from '../message/plan-messages';
import { absenceUnanswered } from '../task/types/absence-unanswered';
import { decideAnswer, decideArrived, decideRaise, decideReport, decideResolve } from './decide-absence';

const DAY = '2026-11-18';
const TEACHER = 'pe_teacher';
const rules = rulesFor('putuo', []);
const by = (actor: string) => on(DAY, { by: actor });
const today = by(TEACHER).today;
const answerable = (): CareFile => aCareFile().having({ accounts: [MOTHER] }).file;

const applied = (file: CareFile, records: readonly CareRecord[]): CareFile =>
  applyRecords(file, records, { today, now: by(TEACHER).now });
type Decision =
  | { readonly ok: true; readonly value: { readonly records: readonly CareRecord[] } }
  | { readonly ok: false; readonly refusal: unknown };
const decided = (decision: Decision) => {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
};
const report = (file: CareFile) =>
  decided(decideReport(file, [CHILD], { rules, occasion: by(TEACHER) })).records;
const reported = (file = answerable()): CareFile => applied(file, report(file));
const idOf = (file: CareFile): string => file.absences[0]?.id ?? '';
const answer = (file: CareFile, said: 'ill' | 'unknown', who: string) =>
  decideAnswer(file, { absenceId: idOf(file), answer: said, words: null, role: 'guardian' }, by(who));
const after = (file: CareFile, decision: Decision): CareFile => applied(file, decided(decision).records);
const taskOf = (file: CareFile) => {
  const [child] = file.children;
  if (child === undefined) throw new Error('Nobody is there.');
  return absenceUnanswered
    .windows({ file, child, rules, today, periods: [] })
    .map(({ fulfilledBy }) => (fulfilledBy === null ? 'owed' : 'done'));
};
const rung = (file: CareFile, records: readonly CareRecord[]) => {
  const { sends, clears } = planMessages({
    file: applied(file, records),
    rules,
    records,
    notice: null,
    today,
    now: new Date(by(TEACHER).now),
  });
  return {
    sends: sends
      .filter(({ topic }) => topic.startsWith('absence'))
      .map(({ personId, topic }) => `${topic} ${personId}`),
    cleared: clears.length,
  };
};

describe('a child that is not at school', () => {
  test('is asked for of guardians and caregivers, for an hour', () => {
    const file = reported();
    const [absence] = file.absences;
    expect(absence?.state).toBe('asked');
    expect(Date.parse(absence?.answerDueAt ?? '') - Date.parse(absence?.askedAt ?? '')).toBe(3_600_000);
    expect(rung(answerable(), report(answerable())).sends.sort()).toEqual(
      [`absence ${GRANDMOTHER}`, `absence ${MOTHER}`].sort(),
    );
    expect(taskOf(file)).toEqual([]);
  });

  test('is asked for once: the same again is nothing new', () => {
    expect(report(reported())).toEqual([]);
  });

  test('is the director’s at once where nobody has an account', () => {
    const file = reported(aCareFile().file);
    expect(file.absences[0]?.state).toBe('raised');
    expect(taskOf(file)).toEqual(['owed']);
    expect(rung(aCareFile().file, report(aCareFile().file)).sends).toContain(`absence-raised ${DIRECTOR}`);
  });

  test('of no school, or not on file that day, is nobody’s to report', () => {
    const { file } = aCareFile();
    const gone = { ...file, children: file.children.map((child) => ({ ...child, school: null })) };
    const uncovered = { ...file, children: file.children.map((child) => ({ ...child, categories: [] })) };
    for (const other of [gone, uncovered])
      expect(decideReport(other, [CHILD], { rules, occasion: by(TEACHER) })).toMatchObject({
        refusal: { code: 'record.notFound' },
      });
  });

  test.each([
    ['a second before the hour is over', -1000, 'asked'],
    ['when the hour is over', 0, 'raised'],
    ['long after', 86_400_000, 'raised'],
  ])('%s it is %3$s', (_when, late, state) => {
    const file = reported();
    const due = Date.parse(file.absences[0]?.answerDueAt ?? '');
    const { records } = decideRaise(file, new Date(due + late));
    expect(applied(file, records).absences[0]?.state).toBe(state);
  });

  test('is raised once', () => {
    const file = reported();
    const late = new Date(Date.parse(file.absences[0]?.answerDueAt ?? '') + 1);
    const raised = applied(file, decideRaise(file, late).records);
    expect(decideRaise(raised, late).records).toEqual([]);
  });
});

describe('an answer', () => {
  test('of anybody is enough, and nobody is rung for it any more', () => {
    const file = reported();
    const said = answer(file, 'ill', GRANDMOTHER);
    expect(after(file, said).absences[0]?.state).toBe('answered');
    expect(rung(file, decided(said).records)).toEqual({ sends: [], cleared: 2 });
    expect(decideRaise(after(file, said), new Date('2026-11-19T00:00:00Z')).records).toEqual([]);
  });

  test('is told to the teacher who asked, once for all that answer together; not if the teacher wrote it down', () => {
    const told = (file: CareFile, said: Decision) =>
      planMessages({
        file: after(file, said),
        rules,
        records: decided(said).records,
        notice: null,
        today,
        now: new Date(by(TEACHER).now),
      }).sends.filter(({ topic }) => topic === 'school-answered');
    const file = reported();
    const [first] = told(file, answer(file, 'ill', MOTHER));
    expect(first).toMatchObject({ personId: TEACHER, fields: {} });
    const again = after(file, answer(file, 'unknown', MOTHER));
    const [second] = told(again, answer(again, 'ill', GRANDMOTHER));
    expect([second?.cause, second?.step]).toEqual([first?.cause, first?.step]);
    const written = decideAnswer(
      file,
      { absenceId: idOf(file), answer: 'ill', words: null, role: 'teacher' },
      by(TEACHER),
    );
    expect(told(file, written)).toEqual([]);
  });

  test('that nobody knows goes to the director, and the last word counts', () => {
    const file = reported();
    const unknown = after(file, answer(file, 'unknown', MOTHER));
    expect(taskOf(unknown)).toEqual(['owed']);
    const found = after(unknown, answer(unknown, 'ill', GRANDMOTHER));
    expect(taskOf(found)).toEqual(['done']);
    const lost = answer(found, 'unknown', GRANDMOTHER);
    expect(taskOf(after(found, lost))).toEqual(['owed']);
    expect(rung(found, decided(lost).records).sends).toEqual([`absence-raised ${DIRECTOR}`]);
  });

  test('given twice by the same person is one', () => {
    const file = after(reported(), answer(reported(), 'ill', MOTHER));
    const again = reported();
    const once = after(again, answer(again, 'unknown', MOTHER));
    expect(decided(answer(once, 'unknown', MOTHER)).records).toEqual([]);
    expect(file.absences).toHaveLength(1);
  });

  test('comes too late when it is over, and is about an absence that is there', () => {
    const file = reported();
    const over = after(file, decideArrived(file, idOf(file), by(TEACHER)));
    expect(answer(over, 'ill', MOTHER)).toMatchObject({ refusal: { code: 'absence.over' } });
    expect(answer(answerable(), 'ill', MOTHER)).toMatchObject({ refusal: { code: 'record.notFound' } });
  });
});

describe('the end', () => {
  test('is that the child is there: whoever was rung is told, the director too if it was his', () => {
    const file = reported();
    const calm = decideArrived(file, idOf(file), by(TEACHER));
    expect(rung(file, decided(calm).records).sends.sort()).toEqual(
      [`absence-over ${GRANDMOTHER}`, `absence-over ${MOTHER}`].sort(),
    );
    const raised = after(file, answer(file, 'unknown', MOTHER));
    const late = decideArrived(raised, idOf(raised), by(TEACHER));
    expect(rung(raised, decided(late).records).sends).toContain(`absence-over ${DIRECTOR}`);
    const over = after(raised, late);
    expect(taskOf(over)).toEqual(['done']);
    expect(decided(decideArrived(over, idOf(over), by(TEACHER))).records).toEqual([]);
  });

  test('is what the director found, of what was the director’s', () => {
    const file = reported();
    const found = { absenceId: idOf(file), found: 'at-home', words: null } as const;
    expect(decideResolve(file, found, by(DIRECTOR))).toMatchObject({
      refusal: { code: 'absence.notWithDirector' },
    });
    const raised = after(file, answer(file, 'unknown', MOTHER));
    const over = after(raised, decideResolve(raised, found, by(DIRECTOR)));
    expect(taskOf(over)).toEqual(['done']);
    expect(decided(decideResolve(over, found, by(DIRECTOR))).records).toEqual([]);
  });

  test('is none when it is reported again: it rings anew, under a cause of its own', () => {
    const file = reported();
    const over = after(file, decideArrived(file, idOf(file), by(TEACHER)));
    const again = applied(over, report(over));
    expect(again.absences).toHaveLength(1);
    expect(again.absences[0]?.state).toBe('asked');
    expect(rung(over, report(over)).sends).toHaveLength(2);
  });
});
