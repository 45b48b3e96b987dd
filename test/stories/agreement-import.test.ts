import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { yuFamily } from './yu-family';

const { householdId, child, grandfather } = yuFamily;

let county: StoryCounty;
let headings: readonly string[];
let example: readonly string[];
let whom: Readonly<Record<string, string>>;
beforeAll(async () => {
  county = await startCounty();
  const { csv } = await county.call('county', 'agreement.importTemplate', {});
  const lines = csv.replace('\uFEFF', '').split('\r\n');
  headings = lines[0]?.split(',') ?? [];
  example = lines[2]?.split(',') ?? [];
  const column = async (query: string, id: string) => String((await county.column(query, [id]))[0]);
  whom = {
    '村（居）委会': await column(
      'select r.name from household h join region r on r.code = h.village_code where h.id = $1',
      householdId,
    ),
    照护人姓名: await column('select name from person where id = $1', grandfather.personId),
    孩子1姓名: await column('select name from child where id = $1', child.id),
    孩子1出生日期: await column('select birth_on::text from child where id = $1', child.id),
    期限从: '2026-12-01',
    期限到: '2027-11-30',
  };
});
afterAll(() => county.stop());

const lineWith = (cells: Readonly<Record<string, string>>): string =>
  headings.map((name, at) => cells[name] ?? (at === 0 ? '' : (example[at] ?? ''))).join(',');
const fileOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  Buffer.from([headings.join(','), ...rows.map(lineWith)].join('\r\n')).toString('base64');
const run = (as: string, file: string, spec: { dryRun: boolean; offset?: number; limit?: number }) =>
  county.call(as, 'agreement.import', { file, offset: 0, limit: 50, ...spec });
const drafts = () => county.column('select state from agreement where household_id = $1', [householdId]);
const stranger = { 孩子1姓名: '没有这个孩子', 孩子1出生日期: '2015-01-01' };

describe('a sheet of agreements', () => {
  it('is checked first: every row, what is wrong with it in a sentence, and nothing is written', async () => {
    const before = await drafts();
    const file = fileOf(whom, { ...whom, ...stranger }, { ...whom, 孩子1姓名: '又一个', 补充约定: '=1+1' });
    const checked = await run('county', file, { dryRun: true });

    expect(checked).toMatchObject({
      total: 3,
      next: null,
      rows: [
        { line: 2, state: 'ok', says: null },
        { line: 3, state: 'wrong', who: '没有这个孩子', column: '孩子1姓名' },
        { line: 4, state: 'wrong', column: '补充约定', says: '这一格像公式，请改成普通文字。' },
      ],
    });
    expect(await drafts()).toEqual(before);
  });

  it('finds a child only within the sender’s own places', async () => {
    const seen = await run('panyafang', fileOf(whom), { dryRun: false });
    expect(seen.rows).toMatchObject([{ state: 'wrong', column: '孩子1姓名' }]);
    expect(
      await county.refusal('jihongmei', 'agreement.import', { file: fileOf(whom), dryRun: true }),
    ).toMatchObject({ code: 'access.denied' });
  });

  it('drafts once, sent at the same moment by two people and again later', async () => {
    const file = fileOf({ ...whom, 纸质协议签字日期: '2026-11-10' });
    const [one, two] = await Promise.all([
      run('county', file, { dryRun: false }),
      run('fangxiaomei', file, { dryRun: false }),
    ]);
    expect([one.rows[0]?.state, two.rows[0]?.state].sort()).toEqual(['ok', 'there']);
    expect((await run('county', file, { dryRun: false })).rows).toMatchObject([{ state: 'there' }]);
    expect(await drafts()).toEqual(['draft']);
  });

  it('marks the paper as claimed and not as filed: the director still compares it', async () => {
    const { agreement } = await county.call('fangxiaomei', 'household.show', { householdId });
    expect(agreement).toMatchObject({ state: 'draft', paperFiledOn: null, paperClaimedOn: '2026-11-10' });
    const opened = await county.call('fangxiaomei', 'agreement.openDraft', { householdId });
    expect(opened.content).toMatchObject({
      childIds: [child.id],
      term: { from: '2026-12-01', to: '2027-11-30' },
      caregiver: { personId: grandfather.personId, bars: [] },
    });
  });

  it('goes on batch by batch, and after a stop in between begins again without harm', async () => {
    const rows = [whom, { ...whom, ...stranger }, { ...whom, 孩子1姓名: '还有一个' }];
    const first = await run('county', fileOf(...rows), { dryRun: false, limit: 1 });
    expect(first).toMatchObject({ total: 3, next: 1, rows: [{ line: 2, state: 'there' }] });
    const again = await run('county', fileOf(...rows), { dryRun: false, offset: 1, limit: 2 });
    expect(again).toMatchObject({ next: null, rows: [{ line: 3 }, { line: 4 }] });
    expect(await drafts()).toEqual(['draft']);
  });

  it('matches a child by the identity number’s keyed hash, and never writes the number anywhere', async () => {
    const number = '11010119900307001X';
    const seen = await run('county', fileOf({ ...whom, 孩子1身份证号: number }), { dryRun: true });
    expect(seen.rows).toMatchObject([{ state: 'there' }]);
    const kept = await county.column(
      `select count(*)::int from access_entry where ids::text like '%' || $1 || '%'`,
      [number],
    );
    expect(kept).toEqual([0]);
  });

  it('is refused whole where it is no sheet of ours', async () => {
    const refusal = async (file: string) =>
      (await county.refusal('county', 'agreement.import', { file, dryRun: true })).code;
    expect(await refusal(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]).toString('base64'))).toBe('import.notText');
    expect(await refusal(Buffer.from('姓名,电话\n王,1').toString('base64'))).toBe('import.headings');
    expect(await refusal(Buffer.from(headings.join(',')).toString('base64'))).toBe('import.empty');
    expect(await refusal(Buffer.alloc(1_000_002, 'a').toString('base64'))).toBe('import.tooLarge');
  });
});
