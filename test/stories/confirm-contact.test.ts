import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { BOOKKEEPING, changedTables, tableContents } from './table-contents';

/** 王家 of 青杨村: two children, a mother and a father away, a grandmother; Wednesday 2026-11-18. Told in order. */
const [girl, boy] = [demoId('ch', 'wangxiaoyu'), demoId('ch', 'wangxiaochuan')] as const;
const VILLAGE = '990100005001';
const WEEK = '2026-W47';
const both = { childIds: [girl, boy], week: WEEK, lines: ['child' as const, 'caregiver' as const] };

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const records = async (source: string) => {
  const { rows } = await county.root.query(
    `select child_id, line, source_person, revision, current, withdrawn, mode, late from contact
       where household_id = $1 and week = $2 and source = $3 order by child_id = $4, line, source_person, revision`,
    [demoId('hh', 'qingyang-wang'), WEEK, source, boy],
  );
  return rows as readonly Record<string, unknown>[];
};

/** How many children of the village have a line of this week confirmed, as the township counts them. */
const counted = async (line: 'child' | 'caregiver') =>
  (
    await county.column(
      'select n from coverage_count where village_code = $1 and measure = $2 and period = $3',
      [VILLAGE, `contact.${line}`, WEEK],
    )
  )[0] ?? 0;

const cardOf = async (as: string) => (await county.call(as, 'home.show', {})).households?.[0]?.children;
const business = () => tableContents(county.root, { except: BOOKKEEPING });

describe('one tap of the mother', () => {
  it('confirms both children’s week, the call with them and with the grandmother', async () => {
    const [child, caregiver] = [await counted('child'), await counted('caregiver')].map(Number);
    const answer = await county.call('liumin', 'contact.confirm', both, 'tap-0001');

    const kept = { week: WEEK, child: true, caregiver: true, late: false };
    expect(answer.weeks).toEqual([girl, boy].map((childId) => ({ childId, ...kept })));
    expect(new Set(answer.records).size).toBe(4);
    expect(await records('guardian')).toEqual(
      [girl, boy].flatMap((child_id) =>
        ['caregiver', 'child'].map((line) =>
          expect.objectContaining({
            child_id,
            line,
            source_person: demoId('pe', 'liumin'),
            revision: 1,
            current: true,
          }),
        ),
      ),
    );
    expect([await counted('child'), await counted('caregiver')].map(Number)).toEqual([
      (child ?? 0) + 2,
      (caregiver ?? 0) + 2,
    ]);
    const line = { by: 'guardian', late: false };
    expect(await cardOf('wangjianjun')).toMatchObject([
      { name: '王小雨', child: line, caregiver: line },
      { name: '王小川', child: line, caregiver: line },
    ]);
  });

  it('answers the same when the phone repeats it, and writes no business row', async () => {
    const first = await county.call('liumin', 'contact.confirm', both, 'tap-0001');
    const before = await business();
    const again = await county.call('liumin', 'contact.confirm', both, 'tap-0001');

    expect(again).toEqual(first);
    expect(again.records).toHaveLength(4);
    expect(changedTables(before, await business())).toEqual([]);
    expect(await county.column("select count(*)::int from request where request_id = 'tap-0001'")).toEqual([
      1,
    ]);
  });

  it('is refused when the same id comes with another input, or another operation', async () => {
    const before = await business();
    const reused = { code: 'request.reused' };
    const other = { ...both, lines: ['child'] };

    expect(await county.refusal('liumin', 'contact.confirm', other, 'tap-0001')).toEqual(reused);
    const quota = { answers: [{ template: 'notice', answer: 'accept' }] };
    expect(await county.refusal('liumin', 'push.recordSubscription', quota, 'tap-0001')).toEqual(reused);
    expect(changedTables(before, await business())).toEqual([]);
  });

  it('may carry an id that somebody else has used', async () => {
    const answer = await county.call(
      'wangjianjun',
      'contact.confirm',
      { ...both, lines: ['child'] },
      'tap-0001',
    );

    expect(answer.records).toHaveLength(2);
    expect(
      (await records('guardian')).filter((row) => row['source_person'] === demoId('pe', 'wangjianjun')),
    ).toHaveLength(2);
  });
});

describe('confirming the same week again', () => {
  it('with the same content writes nothing, counters and message promises included', async () => {
    const before = await business();
    const answer = await county.call('liumin', 'contact.confirm', both);

    expect(answer.records).toEqual([]);
    expect(answer.weeks).toMatchObject([{ child: true }, { child: true }]);
    expect(changedTables(before, await business())).toEqual([]);
  });

  it('with new content is a revision: the first row is kept, and no longer the current one', async () => {
    const [child] = [await counted('child')];
    const changed = { ...both, childIds: [girl], lines: ['child' as const], mode: 'video' as const };
    const { records: ids } = await county.call('liumin', 'contact.confirm', changed);

    expect(ids).toHaveLength(1);
    const rows = (await records('guardian')).filter(
      (row) =>
        row['child_id'] === girl &&
        row['line'] === 'child' &&
        row['source_person'] === demoId('pe', 'liumin'),
    );
    expect(rows).toMatchObject([
      { revision: 1, current: false, mode: null },
      { revision: 2, current: true, mode: 'video' },
    ]);
    expect(await counted('child')).toBe(child);
  });
});

describe('the caregiver’s 打过了', () => {
  it('fulfils the child’s line with the caregiver as its source', async () => {
    const input = { childIds: [demoId('ch', 'zhoukexin')], week: '2026-W46', lines: ['child' as const] };
    await county.root.query('update contact set withdrawn = true where child_id = $1 and week = $2', [
      input.childIds[0],
      input.week,
    ]);
    const answer = await county.call('yangsuzhen', 'contact.confirm', input);

    expect(answer.weeks).toMatchObject([{ child: true, caregiver: false, late: true }]);
    expect(await county.column('select source from contact where id = any ($1)', [answer.records])).toEqual([
      'caregiver',
    ]);
  });

  it('stands beside the mother’s own record without counting the child twice', async () => {
    const before = await counted('child');
    await county.call('chenguifang', 'contact.confirm', { ...both, lines: ['child'] });

    expect(await records('caregiver')).toHaveLength(2);
    expect(await counted('child')).toBe(before);
  });
});

describe('a confirmation that can’t be true', () => {
  const refused = async (as: string, input: object) => {
    const before = await tableContents(county.root);
    const refusal = await county.refusal(as, 'contact.confirm', input);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    return refusal;
  };

  it.each([
    { when: 'next week', changes: { week: '2026-W48' }, code: 'contact.weekInFuture' },
    { when: 'a week more than a year ago', changes: { week: '2025-W40' }, code: 'contact.weekTooOld' },
    {
      when: 'the day before the week',
      changes: { happenedOn: '2026-11-15' },
      code: 'contact.dayOutsideWeek',
    },
    {
      when: 'the day after last week',
      changes: { happenedOn: '2026-11-16', week: '2026-W46' },
      code: 'contact.dayOutsideWeek',
    },
    { when: 'tomorrow', changes: { happenedOn: '2026-11-19' }, code: 'record.dayInFuture' },
  ])('is refused for $when', async ({ changes, code }) => {
    expect(await refused('liumin', { ...both, ...changes })).toEqual({
      code,
      fields: [Object.keys(changes)[0]],
    });
  });

  it('is refused for a week that nobody owed: before the file was opened, or with the parents at home', async () => {
    const lines = ['child'];
    const early = { childIds: [demoId('ch', 'yuziqi')], week: '2026-W46', lines };
    const atHome = { childIds: [demoId('ch', 'sunxiaoman')], week: WEEK, lines };

    expect(await refused('fangxiaomei', early)).toEqual({ code: 'contact.notDue', fields: ['week'] });
    expect(await refused('zhouxiaoqin', atHome)).toEqual({ code: 'contact.notDue', fields: ['week'] });
  });

  it('is refused for a week or a day that no calendar has', async () => {
    for (const [changes, field] of [
      [{ week: '2026-W54' }, 'week'],
      [{ week: '2026-47' }, 'week'],
      [{ happenedOn: '2026-11-31' }, 'happenedOn'],
    ] as const)
      expect(await refused('liumin', { ...both, ...changes })).toEqual({
        code: 'input.invalid',
        fields: [field],
      });
  });

  it('finds no child of another family, alone or beside the own', async () => {
    const notFound = { code: 'record.notFound', fields: ['childIds'] };
    const foreign = demoId('ch', 'zhaoyinuo');

    expect(await refused('liumin', { ...both, childIds: [foreign] })).toEqual(notFound);
    expect(await refused('liumin', { ...both, childIds: [girl, foreign] })).toEqual(notFound);
    expect(await refused('zhouxiaoqin', { ...both, childIds: [girl, foreign] })).toEqual(notFound);
  });
});
