import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { raiseAbsences } from '../../cloudfunctions/jobs/dispatch/raise-absences';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty, setClock } from '../walls/open-county';

const BOY = demoId('ch', 'zhengxiaoyang');
const SISTER = demoId('ch', 'zhengxiaoyue');

let county: County;
beforeAll(async () => {
  county = await openCounty({ handlers });
});
afterAll(() => county.close());

const count = async (query: string): Promise<number> => {
  const [row] = await county.rows<{ n: number }>(`select count(*)::int as n from ${query}`);
  return row?.n ?? -1;
};
const report = (as: string, childIds: readonly string[]) => county.data(as, 'absence.report', { childIds });

it('two teachers who report the same children at once ring for each once', async () => {
  await Promise.all([
    report('tanglaoshi', [BOY, SISTER]),
    report('xulaoshi', [BOY]),
    report('tanglaoshi', [SISTER, BOY]),
  ]);
  expect(await count('absence')).toBe(2);
  expect(await count(`absence_step where step = 'reported'`)).toBe(2);
  expect(
    await count(`(select person_id, cause from outbox where topic = 'absence' and channel = 'ring') o`),
  ).toBe(6);
});

it('two timers at the end of the hour pass each on once, and an answer in the same moment is not lost', async () => {
  setClock('2026-11-18T10:00:00+08:00');
  const [found] = await county.rows<{ id: string }>('select id from absence where child_id = $1', [BOY]);
  const absenceId = found?.id;
  const timer = () =>
    raiseAbsences({
      db: county.db,
      now: new Date('2026-11-18T10:00:00+08:00'),
      today: dayFrom('2026-11-18'),
    });
  await Promise.all([
    timer(),
    county.data('yeqiuping', 'absence.answer', { absenceId, answer: 'ill' }),
    timer(),
  ]);
  expect(
    await count(`absence_step s join absence a on a.id = s.absence_id
    where s.step = 'raised' and a.child_id = '${SISTER}'`),
  ).toBe(1);
  expect(
    await count(`task where kind = 'absence-unanswered' and subject = '${SISTER}' and state = 'open'`),
  ).toBe(1);
  expect(await count(`absence where child_id = '${BOY}' and state = 'answered'`)).toBe(1);
  expect(
    await count(`task where kind = 'absence-unanswered' and subject = '${BOY}' and state = 'open'`),
  ).toBe(0);
});
