import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import type { Letter } from '../../src/api/letter';
import type { DataOf } from '../../src/api/call';
import * as calling from '../../src/pages/director/call/presenter';
import type { Family } from '../../src/pages/director/record/family-facts';
import { type HouseholdCard, presentToday } from '../../src/pages/director/today/presenter';
import * as visiting from '../../src/pages/director/visit/presenter';
import { visitLetters } from '../../src/pages/director/visit/visit-letters';
import { insertRows } from '../builders/household-rows';
import { type County, openCounty } from '../walls/open-county';
import { print } from './counted';

const TODAY = '2026-11-18';
const HOUSEHOLDS = 20;

/** A tap on a form: what is on it before, what is on it after. */
type Tap<Answers> = (answers: Answers) => Answers;

/** What a director taps and what the phone calls in a month. */
type Month = { visits: number; calls: number; taps: number; requests: number; most: number };

/** A village of thirty children in twenty households, ten of them with two; a home's duties count from `openedOn`. */
const settle = async (
  { root }: County,
  village: string,
  of: { readonly pack: string; readonly director: string; readonly openedOn: (home: number) => string },
): Promise<void> => {
  await insertRows(root, 'region', { code: village, name: '新村', level: 'village', pack: of.pack });
  await insertRows(root, 'role_grant', {
    person_id: demoId('pe', of.director),
    role: 'director',
    region_code: village,
    from_on: '2026-01-01',
  });
  for (let home = 0; home < HOUSEHOLDS; home += 1) {
    const householdId = demoId('hh', `${village}-${String(home)}`);
    const opened = of.openedOn(home);
    await insertRows(root, 'household', {
      id: householdId,
      village_code: village,
      label: `第${String(home)}家`,
      created_at: '2026-01-01T00:00:00Z',
    });
    for (let child = 0; child < (home % 2) + 1; child += 1) {
      const id = demoId('ch', `${village}-${String(home)}-${String(child)}`);
      await insertRows(root, 'child', {
        ...{ id, household_id: householdId, village_code: village, registered_code: village },
        ...{ name: `孩子${String(child)}`, gender: 'female', birth_on: '2016-05-04', special_care: false },
        ...{ opened_on: opened, next_review_on: TODAY, rev: 0, audit_seq: 0, audit_head: '' },
      });
      await insertRows(root, 'child_category', {
        ...{ child_id: id, household_id: householdId, category: 'in-difficulty' },
        ...{ from_on: opened, to_on: null, source: 'test' },
      });
    }
  }
};

/** 都见到, 都聊过, 照护到位: the two facts and the care; everything else is as it was. */
const visitTaps: readonly Tap<visiting.VisitAnswers>[] = [
  (answers) => ({ ...answers, seen: 'all' }),
  (answers) => ({ ...answers, alone: 'all' }),
  (answers) => visiting.withCaregiving(answers, 'in-place'),
];

/** Each child, and that somebody answered. */
const callTaps = ({ children }: Family): readonly Tap<calling.CallAnswers>[] => [
  ...children.map(({ childId }): Tap<calling.CallAnswers> => (answers) => ({
    ...answers,
    whom: [...answers.whom, childId],
  })),
  (answers) => ({ ...answers, outcome: 'reached' }),
];

const after = <Answers>(begin: Answers, taps: readonly Tap<Answers>[]): Answers =>
  taps.reduce((answers, tap) => tap(answers), begin);

/** 去走访 or 打电话, 记下, 回今天: around the form's own taps. */
const AROUND = 3;

const recordOf = (card: HouseholdCard, family: Family, newRequestId: () => string) => {
  if (card.next.kind === 'visit') {
    const answers = after(visiting.noAnswers(TODAY, 'va_abcdefghijkl'), visitTaps);
    const letters = visitLetters({ family, answers, today: TODAY, newRequestId });
    return { letters, taps: visitTaps.length, missing: visiting.missingOf(answers, family) };
  }
  const taps = callTaps(family);
  const answers = after(calling.noAnswers(TODAY), taps);
  const letters = calling.callLetters({ family, answers, today: TODAY, newRequestId });
  return { letters, taps: taps.length, missing: calling.missingOf(answers) };
};

/** Works the list off through the pages' own presenters, against the operations. */
const work = async (county: County, director: string, village: string): Promise<Month> => {
  const month: Month = { visits: 0, calls: 0, taps: 0, requests: 0, most: 0 };
  let number = 0;
  const newRequestId = (): string => `rq_${village}_${String((number += 1))}`;
  const ask = async (op: string, input: object): Promise<unknown> => {
    month.requests += 1;
    return county.data(director, op, input);
  };
  // What a page asks the functions for is typed by its operation; the county in process answers untyped.
  const listing = (await ask('task.list', { limit: 100 })) as DataOf<'task.list'>;
  const mine = new Set(
    Array.from({ length: HOUSEHOLDS }, (_, home) => demoId('hh', `${village}-${String(home)}`)),
  );
  for (const card of presentToday(listing).filter(({ householdId }) => mine.has(householdId))) {
    const family = (await ask('household.show', {
      householdId: card.householdId,
    })) as DataOf<'household.show'>;
    const { letters, taps, missing } = recordOf(card, family, newRequestId);
    expect(missing).toEqual([]);
    for (const letter of letters) await send(county, director, letter);
    month.requests += letters.length;
    month.taps += taps + AROUND;
    month.most = Math.max(month.most, taps + AROUND);
    month[card.next.kind === 'visit' ? 'visits' : 'calls'] += 1;
  }
  return month;
};

const send = async (county: County, director: string, { op, input, requestId }: Letter): Promise<void> => {
  const answer = await county.call(director, op, input, requestId);
  expect(answer).toMatchObject({ ok: true });
};

const openOf = (county: County, village: string) =>
  county.rows("select kind from task where village_code = $1 and state = 'open'", [village]);

describe('an ordinary month of a director with thirty children', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
  });
  afterAll(() => county.close());

  const told = (where: string, { visits, calls, taps, requests, most }: Month): void => {
    print(
      `a director's month: ${where}`,
      `${String(visits)} visits, ${String(calls)} calls, ${String(taps)} taps (${String(most)} at most for one), ${String(requests)} requests`,
    );
  };

  it('under Qidong is thirty children visited in twenty visits of at most eight taps each', async () => {
    const village = '990100002009';
    await settle(county, village, { pack: 'qidong', director: 'guchunyan', openedOn: () => '2026-10-19' });
    await county.fire('nightly-pass');
    expect(await openOf(county, village)).toHaveLength(30);

    const month = await work(county, 'guchunyan', village);
    told('Qidong, 30 monthly visits', month);
    expect(month).toMatchObject({ visits: 20, calls: 0 });
    expect(month.most).toBeLessThanOrEqual(8);
    expect(await openOf(county, village)).toEqual([]);
  });

  it('under Putuo is thirty contacts, ten of them settled by the visit that is due anyway', async () => {
    const village = '990100001009';
    // The first seven households, ten children, were last seen three months ago.
    const openedOn = (home: number): string => (home < 7 ? '2026-08-19' : '2026-10-19');
    await settle(county, village, { pack: 'putuo', director: 'fangxiaomei', openedOn });
    await county.fire('nightly-pass');
    expect(await openOf(county, village)).toHaveLength(40);

    const month = await work(county, 'fangxiaomei', village);
    told('Putuo, 30 contacts and 10 visits', month);
    expect(month).toMatchObject({ visits: 7, calls: 13 });
    expect(month.most).toBeLessThanOrEqual(8);
    expect(await openOf(county, village)).toEqual([]);
  });
});
