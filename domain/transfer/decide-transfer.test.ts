import { describe, expect, test } from '@jest/globals';
import { aCareFile, CareFileBuilder } from '../../test/builders/care-file';
import { CHILD } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { addDays, dayFrom, formatDay } from '../calendar/calendar-day';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import { countChanges } from '../coverage/count-changes';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from '../task/derive-tasks';
import { homeVisit } from '../task/types/home-visit';
import { decideAnswer, decideProposal } from './decide-transfer';

const THERE = '990100002001';
const TODAY = '2026-11-18';
const at = { today: dayFrom(TODAY), now: on(TODAY).now };

const proposed = (household: CareFileBuilder): CareFile => {
  const decided = decideProposal(household.file, { to: THERE, reason: 'school', note: null }, on(TODAY));
  if (!decided.ok) throw new Error(decided.refusal.code);
  return applyRecords(household.file, decided.value.records, at);
};
const answered = (file: CareFile, state: 'accepted' | 'declined', pack: string): CareFile => {
  const place = { villageCode: THERE, villageName: '云岭村', pack, overrides: [] };
  const [transfer] = file.transfers;
  const decided = decideAnswer(
    file,
    { transferId: transfer?.id ?? '', state, note: null, place },
    { rules: rulesFor(file.pack, file.overrides), occasion: on(TODAY) },
  );
  if (!decided.ok) throw new Error(decided.refusal.code);
  return applyRecords(file, decided.value.records, at);
};
const dueOf = (file: CareFile, day = TODAY) => {
  const [child] = file.children;
  if (child === undefined) throw new Error('The household has a child.');
  const rules = rulesFor(file.pack, file.overrides);
  return homeVisit
    .windows({ file, child, rules, today: dayFrom(day), periods: [] })
    .filter(({ fulfilledBy }) => fulfilledBy === null)
    .map(({ dueOn }) => formatDay(dueOn));
};

const visited = aCareFile().visitedOn('2026-11-02');

describe('a household that moves', () => {
  test('keeps the day its next visit is due, under a stricter plan and under one without a number', () => {
    expect(dueOf(visited.file)).toEqual(['2027-02-02']);
    for (const pack of ['putuo', 'qidong', 'shanghai', 'heze'])
      expect([pack, dueOf(answered(proposed(visited), 'accepted', pack))]).toEqual([pack, ['2027-02-02']]);
  });

  test('is never due before the day it came, where the plan before had no number', () => {
    const unseen = aCareFile().underPlan('heze').visitedOn('2026-01-10');
    expect(dueOf(unseen.file)).toEqual([]);
    expect(dueOf(answered(proposed(unseen), 'accepted', 'qidong'))).toEqual([TODAY]);
  });

  test('lives by the new plan from the next visit on', () => {
    const there = new CareFileBuilder(answered(proposed(visited), 'accepted', 'qidong')).visitedOn(
      '2026-11-25',
    );
    expect(dueOf(there.file, '2026-11-25')).toEqual(['2026-12-25']);
  });

  test('hands its open tasks to the other village as they are, and the task of the answer is done', () => {
    const waiting = proposed(
      visited
        .withTask({ id: 'ta_visit', kind: 'home-visit', period: '2026-11-02', dueOn: dayFrom('2027-02-02') })
        .withTask({ id: 'ta_answer', kind: 'transfer-answer', period: 'tr_1', villageCode: THERE }),
    );
    const after = answered(waiting, 'accepted', 'putuo');
    const { changes } = deriveTasks(after, rulesFor('putuo', []), dayFrom(TODAY));
    expect(changes).toContainEqual(
      expect.objectContaining({ event: 'reopened', villageCode: THERE, dueOn: dayFrom('2027-02-02') }),
    );
  });

  test('stays where it is when it is declined', () => {
    const after = answered(proposed(visited), 'declined', 'qidong');
    expect([after.villageCode, after.pack]).toEqual([visited.file.villageCode, 'putuo']);
    expect(after.transfers).toMatchObject([{ state: 'declined', kept: [] }]);
  });

  test('takes all it was counted for along', () => {
    const counted = proposed(
      visited.havingChildren({ reviewedOn: addDays(dayFrom(TODAY), -1) }).having({
        contacts: aCareFile().confirmedIn('2026-W46').file.contacts,
      }),
    );
    const after = answered(counted, 'accepted', 'putuo');
    const changes = countChanges(counted, after, { tasks: [], today: dayFrom(TODAY) });
    expect(changes.length).toBeGreaterThan(0);
    const sums = (there: boolean) =>
      changes
        .filter(({ villageCode }) => (villageCode === THERE) === there)
        .map(({ measure, period, n }) => [measure, period, there ? n : -n])
        .sort();
    expect(sums(true)).toEqual(sums(false));
  });
});

describe('a proposal', () => {
  test('stands in the other village’s list until it is answered, a child each', () => {
    const file = proposed(visited);
    const { changes } = deriveTasks(file, rulesFor('putuo', []), dayFrom(TODAY));
    expect(changes).toContainEqual(
      expect.objectContaining({
        event: 'opened',
        kind: 'transfer-answer',
        childId: CHILD,
        villageCode: THERE,
        dueOn: addDays(dayFrom(TODAY), 5),
      }),
    );
  });

  test('to the own village is none; a second one to another village is refused, the same again changes nothing', () => {
    const file = proposed(visited);
    const again = (to: string) => decideProposal(file, { to, reason: 'school', note: null }, on(TODAY));
    expect(again(file.villageCode)).toMatchObject({ refusal: { code: 'transfer.placeInvalid' } });
    expect(again('990100001002')).toMatchObject({ refusal: { code: 'transfer.alreadyOpen' } });
    expect(again(THERE)).toMatchObject({ ok: true, value: { records: [] } });
  });
});
