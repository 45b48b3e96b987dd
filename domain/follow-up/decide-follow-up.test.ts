import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from '../task/derive-tasks';
import { decideCloseFollowUp } from './decide-close-follow-up';
import { decideFollowUp, type OpenFollowUp } from './decide-follow-up';
import { decideFollowUpStep } from './decide-follow-up-step';

const home = aHousehold().withTwoChildren().file;
const by = (day: string) => on(day, { by: DIRECTOR });

const study: OpenFollowUp = {
  childIds: [CHILD],
  topic: 'study',
  what: '作业写不完，怕上学',
  steps: ['parents-told', 'school-asked'],
  who: 'director',
  dueOn: dayFrom('2026-12-02'),
  from: { kind: 'visit', on: dayFrom('2026-11-18'), ref: null },
};

const applied = (
  file: CareFile,
  day: string,
  decision: { readonly ok: boolean } & (
    | {
        readonly ok: true;
        readonly value: { readonly records: Parameters<typeof applyRecords>[1]; readonly answer: unknown };
      }
    | { readonly ok: false; readonly refusal: { readonly code: string } }
  ),
): CareFile => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return applyRecords(file, decision.value.records, { today: dayFrom(day), now: `${day}T04:00:00.000Z` });
};

const open = (spec: Partial<OpenFollowUp> = {}, file = home) =>
  decideFollowUp(file, { ...study, ...spec }, by('2026-11-18'));
const opened = applied(home, '2026-11-18', open());
const id = opened.followUps[0]?.id ?? '';

const step = (file: CareFile, of: 'parents-told' | 'school-asked' | 'clinic', day = '2026-11-20') =>
  decideFollowUpStep(file, { followUpId: id, step: of, on: dayFrom(day), note: null }, by('2026-11-20'));
const close = (file: CareFile, result: 'solved' | 'not-needed', day = '2026-11-25') =>
  decideCloseFollowUp(file, { followUpId: id, result, on: dayFrom(day), note: null }, by('2026-11-25'));
const code = (decision: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  decision.refusal?.code ?? 'allowed';

const told = applied(opened, '2026-11-20', step(opened, 'parents-told'));
const asked = applied(told, '2026-11-20', step(told, 'school-asked'));

const tasksOn = (file: CareFile, day: string) =>
  deriveTasks(file, rulesFor(file.pack, []), dayFrom(day)).changes.flatMap((change) =>
    change.event === 'opened' && change.kind === 'follow-up'
      ? [`${change.childId} due ${formatDay(change.dueOn)}`]
      : [],
  );

describe('a follow-up', () => {
  test('has what, steps, a day and somebody who sees to it', () => {
    expect(opened.followUps).toMatchObject([
      {
        topic: 'study',
        steps: ['parents-told', 'school-asked'],
        who: 'director',
        result: null,
        from: 'visit',
      },
    ]);
  });

  test('of the same thing about the same child is open once; a sibling and other things are their own', () => {
    expect(code(open({}, opened))).toBe('followUp.alreadyOpen');
    expect(code(open({ childIds: [SIBLING] }, opened))).toBe('allowed');
    expect(code(open({ topic: 'mind' }, opened))).toBe('allowed');
    expect(code(open({ topic: 'other' }, applied(opened, '2026-11-18', open({ topic: 'other' }))))).toBe(
      'allowed',
    );
  });

  test('has a day that is not before what gave rise to it, and not years ahead', () => {
    expect(code(open({ dueOn: dayFrom('2026-11-17') }))).toBe('followUp.dueInvalid');
    expect(code(open({ dueOn: dayFrom('2027-11-20') }))).toBe('followUp.dueInvalid');
    expect(code(open({ from: { ...study.from, on: dayFrom('2026-11-19') } }))).toBe('record.dayInFuture');
  });

  test('of a child of another household is refused', () => {
    expect(code(open({ childIds: [CHILD, 'ch_foreign'] }))).toBe('record.notFound');
  });

  test('may arrive after its day, from a phone that had no signal', () => {
    const late = decideFollowUp(home, { ...study, dueOn: dayFrom('2026-11-20') }, by('2026-11-25'));
    expect(code(late)).toBe('allowed');
  });

  test('becomes the director’s task three days before its day, one a child, and closes with its result', () => {
    expect(tasksOn(opened, '2026-11-28')).toEqual([]);
    expect(tasksOn(opened, '2026-11-29')).toEqual([`${CHILD} due 2026-12-02`]);
    expect(tasksOn(applied(asked, '2026-11-25', close(asked, 'solved')), '2026-11-29')).toEqual([]);
  });

  test('takes steps with their real day, also one that was not planned, and the same one once', () => {
    expect(asked.followUps[0]?.taken.map((one) => one.step)).toEqual(['parents-told', 'school-asked']);
    expect(code(step(opened, 'clinic'))).toBe('allowed');
    expect(step(told, 'parents-told')).toMatchObject({
      value: { records: [], answer: { left: ['school-asked'] } },
    });
    expect(code(step(opened, 'clinic', '2026-11-21'))).toBe('record.dayInFuture');
  });

  test('does not end before the parents were told, unless it was not needed', () => {
    expect(code(close(opened, 'solved'))).toBe('followUp.stepsLeft');
    expect(code(close(opened, 'not-needed'))).toBe('allowed');
    expect(code(close(asked, 'solved'))).toBe('allowed');
  });

  test('that is closed takes no further step and no other result; the same result again changes nothing', () => {
    const closed = applied(asked, '2026-11-25', close(asked, 'solved'));
    expect(code(step(closed, 'clinic'))).toBe('followUp.closed');
    expect(code(close(closed, 'not-needed'))).toBe('followUp.closed');
    expect(close(closed, 'solved')).toMatchObject({ value: { records: [] } });
    expect(code(open({}, closed))).toBe('allowed');
  });
});
