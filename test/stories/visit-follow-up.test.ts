import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';
import { changedTables, tableContents } from './table-contents';

/** 青杨村 on Wednesday 2026-11-18: a visit finds something, it is followed up, the family is asked. Told in order. */
const DIRECTOR = 'zhouxiaoqin';
const householdId = demoId('hh', 'qingyang-wang');
const [girl, boy] = [demoId('ch', 'wangxiaoyu'), demoId('ch', 'wangxiaochuan')] as const;
const TODAY = '2026-11-18';
const ACT = demoId('va', 'told-visit');

let county: County;
beforeAll(async () => {
  county = await openCounty({ handlers });
  await county.fire('nightly-pass');
});
afterAll(() => county.close());

const visit = {
  childIds: [girl, boy],
  happenedOn: TODAY,
  sawChild: true,
  talkedAlone: true,
  caregiving: 'in-place',
  form: '2026-11',
  blocks: [
    { block: 'study', state: 'needs-help', marks: ['pressure'], note: '怕上学' },
    { block: 'water-safety', state: 'changed', marks: ['no-ring', 'no-rope'] },
  ],
  place: '家里',
  act: ACT,
};
const followUp = {
  householdId,
  childIds: [girl],
  topic: 'study',
  steps: ['parents-told', 'school-asked'],
  who: 'director',
  dueOn: '2026-11-20',
  from: { kind: 'visit', on: TODAY, ref: ACT },
};
const count = async (table: string): Promise<number> =>
  (await county.rows(`select 1 from ${table} where household_id = $1`, [householdId])).length;
const refusal = async (as: string, op: string, input: object) => {
  const before = await tableContents(county.root);
  const answer = await county.call(as, op, input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return answer.ok ? 'allowed' : answer.refusal.code;
};
let followUpId = '';
const openTasks = async () =>
  (
    await county.rows<{ kind: string }>(
      "select distinct kind from task where household_id = $1 and state = 'open' order by kind",
      [householdId],
    )
  ).map(({ kind }) => kind);

describe('a visit in blocks', () => {
  it('is written once, though the phone sent it twice and both at once', async () => {
    const before = await count('visit');
    const answers = await Promise.all([
      county.call(DIRECTOR, 'visit.record', visit, 'rq_visit_told_0001'),
      county.call(DIRECTOR, 'visit.record', visit, 'rq_visit_told_0001'),
    ]);
    const again = await county.call(DIRECTOR, 'visit.record', visit, 'rq_visit_told_0001');
    expect(again.ok).toBe(true);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect((await count('visit')) - before).toBe(2);
    expect(await openTasks()).not.toContain('home-visit');
  });

  it('is the same visit when the phone sends it again weeks later, as a call of its own', async () => {
    const before = await tableContents(county.root);
    const again = await county.data(DIRECTOR, 'visit.record', visit);
    expect(again.records).toHaveLength(2);
    expect(again.closedTasks).toBe(0);
    expect(changedTables(before, await tableContents(county.root))).toEqual(['request']);
    const both = await Promise.all([
      county.call(DIRECTOR, 'visit.record', {
        ...visit,
        act: demoId('va', 'raced'),
        happenedOn: '2026-11-17',
      }),
      county.call(DIRECTOR, 'visit.record', {
        ...visit,
        act: demoId('va', 'raced'),
        happenedOn: '2026-11-17',
      }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const raced = await county.rows('select 1 from visit where act = $1', [demoId('va', 'raced')]);
    expect(raced).toHaveLength(2);
  });

  it('is what the next visit begins from', async () => {
    const { lastVisits } = await county.data(DIRECTOR, 'household.show', { householdId });
    expect(lastVisits).toMatchObject([
      {
        on: TODAY,
        form: '2026-11',
        blocks: [{ block: 'study', state: 'needs-help', marks: ['pressure'] }, {}],
      },
      {},
    ]);
  });

  it('takes a mark only in the block it belongs to, and a block once', async () => {
    const wrong = { ...visit, blocks: [{ block: 'study', state: 'changed', marks: ['no-ring'] }] };
    expect(await refusal(DIRECTOR, 'visit.record', wrong)).toBe('input.invalid');
    const twice = { ...visit, blocks: [visit.blocks[0], visit.blocks[0]] };
    expect(await refusal(DIRECTOR, 'visit.record', twice)).toBe('input.invalid');
  });

  it('shows its pictures to its director and supervisor, the visit’s day and person beside them, until it is taken back', async () => {
    await county.root.query(
      `insert into attachment (id, household_id, kind, about, file_id, media, bytes, sha256, uploaded_by, uploaded_at)
         values ($1, $2, 'visit-voice', $3, 'cloud://x', 'audio/mpeg', 3, 'x', $4, now())`,
      [demoId('at', 'told-note'), householdId, ACT, demoId('pe', DIRECTOR)],
    );
    const file = { attachmentId: demoId('at', 'told-note'), kind: 'visit-voice', media: 'audio/mpeg' };
    expect((await county.data(DIRECTOR, 'attachment.listOfVisits', { householdId })).visits).toEqual([
      { on: TODAY, by: '周晓琴', files: [file] },
    ]);
    expect(await refusal('liumin', 'attachment.listOfVisits', { householdId })).toBe('access.denied');
    expect(await refusal('guchunyan', 'attachment.listOfVisits', { householdId })).toBe('record.notFound');
    const traces = await county.rows("select 1 from access_entry where op = 'attachment.listOfVisits'");
    expect(traces).toHaveLength(1);
  });

  it('has no picture of a visit that is not on record', async () => {
    const photo = { householdId, kind: 'visit-photo', media: 'image/jpeg', content: '/9j/4AAQ' };
    expect(await refusal(DIRECTOR, 'attachment.upload', { ...photo, about: demoId('va', 'never') })).toBe(
      'record.notFound',
    );
    expect(await refusal(DIRECTOR, 'attachment.upload', photo)).toBe('record.notFound');
    const spoken = { ...photo, kind: 'visit-voice', about: ACT };
    expect(await refusal(DIRECTOR, 'attachment.upload', spoken)).toBe('attachment.notThatKind');
  });
});

describe('a follow-up', () => {
  it('is opened once though two phones ask at the same moment', async () => {
    const answers = await Promise.all([
      county.call(DIRECTOR, 'followUp.open', followUp),
      county.call(DIRECTOR, 'followUp.open', followUp),
    ]);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
    expect(refused).toEqual(['followUp.alreadyOpen']);
    expect(await count('follow_up')).toBe(1);
    const [row] = await county.rows<{ id: string }>('select id from follow_up');
    followUpId = row?.id ?? '';
  });

  it('is the director’s task when its day is near, and nobody else’s to touch', async () => {
    expect(await openTasks()).toContain('follow-up');
    const step = { followUpId, step: 'parents-told', on: TODAY };
    expect(await refusal('guchunyan', 'followUp.recordStep', step)).toBe('record.notFound');
    expect(await refusal('liumin', 'followUp.recordStep', step)).toBe('access.denied');
    expect(await refusal('county', 'followUp.close', { followUpId, result: 'solved', on: TODAY })).toBe(
      'access.denied',
    );
  });

  it('ends with its result after its steps, and its task with it', async () => {
    const close = { followUpId, result: 'solved', on: TODAY };
    expect(await refusal(DIRECTOR, 'followUp.close', close)).toBe('followUp.stepsLeft');
    for (const step of ['parents-told', 'school-asked']) {
      await county.data(DIRECTOR, 'followUp.recordStep', { followUpId, step, on: TODAY });
      await county.data(DIRECTOR, 'followUp.recordStep', { followUpId, step, on: TODAY });
    }
    expect(await count('follow_up_step')).toBe(2);
    expect(await county.data(DIRECTOR, 'followUp.close', close)).toEqual({ closedTasks: 1 });
    expect(await county.data(DIRECTOR, 'followUp.close', close)).toEqual({ closedTasks: 0 });
    expect(await openTasks()).not.toContain('follow-up');
    expect(await refusal(DIRECTOR, 'followUp.close', { ...close, result: 'better' })).toBe('followUp.closed');
  });
});

describe('the question about a visit', () => {
  const askOf = async (as: string) => {
    const home = await county.data(as, 'home.show', {});
    const [household] = home['households'] as readonly {
      readonly visitAsk: { readonly askId: string } | null;
    }[];
    return household?.visitAsk ?? null;
  };
  const figures = (as: string, region = '990100') =>
    county.call(as, 'visit.showHelpful', { region, month: '2026-11' });

  it('is on the parent’s page until it is answered, and counts once', async () => {
    const ask = await askOf('liumin');
    expect(ask).toMatchObject({ on: TODAY });
    const said = { askId: ask?.askId, answer: 'a-little' };
    const first = await county.data('liumin', 'visit.sayHelpful', said);
    expect(await county.data('liumin', 'visit.sayHelpful', { ...said, answer: 'no' })).toEqual(first);
    expect(await count('visit_opinion')).toBe(1);
    expect(await askOf('liumin')).toBeNull();
  });

  it('is nobody else’s to answer or to look at', async () => {
    const [ask] = await county.rows<{ id: string }>('select id from visit_ask where household_id = $1', [
      householdId,
    ]);
    const said = { askId: ask?.id, answer: 'yes' };
    expect(await refusal('jihongmei', 'visit.sayHelpful', said)).toBe('record.notFound');
    expect(await refusal(DIRECTOR, 'visit.sayHelpful', said)).toBe('access.denied');
    expect(await figures(DIRECTOR)).toMatchObject({ refusal: { code: 'access.denied' } });
    expect(await figures('supervisor-1')).toMatchObject({ refusal: { code: 'access.denied' } });
  });

  it('becomes a figure only when there are five answers', async () => {
    expect(await figures('county')).toMatchObject({ ok: true, data: { answers: null } });
    await county.root.query(
      `insert into coverage_count (village_code, measure, period, n) values ('990100001001', 'visit-helpful.yes', '2026-11', 4)`,
    );
    expect(await figures('county')).toMatchObject({
      data: { answers: { yes: 4, 'a-little': 1, no: 0, 'not-saying': 0 } },
    });
  });
});

describe('the work log', () => {
  type Log = {
    readonly totals: object;
    readonly entries: readonly { readonly kind: string }[];
    readonly next: string | null;
  };
  const log = async (as: string, more: object = {}): Promise<Log> =>
    // Answered in process, untyped.
    (await county.data(as, 'worklog.show', { month: '2026-11', ...more })) as unknown as Log;

  it('holds what was recorded, without a word typed for it', async () => {
    const { entries, totals } = await log(DIRECTOR);
    const kinds = entries.map(({ kind }) => kind);
    expect(totals).toMatchObject({ 'follow-up': 1, 'follow-up-step': 2, 'follow-up-closed': 1 });
    expect(kinds).toEqual(expect.arrayContaining(['visit', 'call', 'follow-up']));
    expect(entries).toContainEqual({
      on: TODAY,
      kind: 'visit',
      label: '王家',
      children: ['王小雨', '王小川'],
      what: 'saw-child',
      note: null,
      late: false,
    });
  });

  it('comes page by page, each line once', async () => {
    const all = (await log(DIRECTOR, { limit: 100 })).entries;
    const paged: Log['entries'][number][] = [];
    let after: string | null = '';
    for (let page = 0; page < 50 && after !== null; page += 1) {
      const next: Log = await log(DIRECTOR, { limit: 3, ...(after === '' ? {} : { after }) });
      paged.push(...next.entries);
      after = next.next;
    }
    expect(paged).toEqual(all);
  });

  it('is read by the director and the own township’s supervisor', async () => {
    const of = { director: demoId('pe', DIRECTOR) };
    expect((await log('supervisor-5', of)).totals).toEqual((await log(DIRECTOR)).totals);
    expect(await refusal('guchunyan', 'worklog.show', { month: '2026-11', ...of })).toBe('access.denied');
    expect(await refusal('supervisor-1', 'worklog.show', { month: '2026-11', ...of })).toBe(
      'record.notFound',
    );
  });
});
