import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Envelope } from '../../contracts/errors';
import { demoId } from '../../local/demo/demo-id';
import { SAMPLE_INSTRUMENT } from '../../local/demo/sample-instrument';
import { answersTo } from '../builders/instrument';
import { changedTables, tableContents } from '../stories/table-contents';
import { type County, openCounty } from '../walls/open-county';
import { atOnce, rounds } from './at-once';
import { IN_ORDER, lookOver } from './books';
import { stopAfter } from './stopping';

const childId = demoId('ch', 'geshuhao');
const instrumentId = demoId('in', 'sample');
const answers = answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o3' });
const record = (basedOn: number) => ({ childId, instrumentId, answers, colour: 'red', basedOn });
const line = { need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任', dueOn: '2026-11-20' };
const codeOf = (answer: Envelope): string => (answer.ok ? 'ok' : answer.refusal.code);

describe('two people assessing one child', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    // Somebody who stands in for 方小梅 in her village.
    await county.root.query(
      `insert into role_grant (person_id, role, region_code, from_on) values ($1, 'director', '990100001001', '2026-01-01')`,
      [demoId('pe', 'guchunyan')],
    );
    await county.fire('nightly-pass');
  });
  afterAll(() => county.close());

  it('at once: one is kept, the other is told, and nothing is overwritten', async () => {
    for (const round of rounds(10)) {
      const both = await atOnce(
        round,
        () => county.call('fangxiaomei', 'assessment.record', record(round)),
        () => county.call('guchunyan', 'assessment.record', record(round)),
      );
      expect(both.map(codeOf).sort()).toEqual(['ok', 'record.changedMeanwhile']);
    }
    const kept = await county.rows('select revision from assessment where child_id = $1 order by 1', [
      childId,
    ]);
    expect(kept.map(({ revision }) => revision)).toEqual(rounds(10).map((round) => round + 1));
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('at once with a help plan: one plan is open, with the lines of one of them', async () => {
    for (const round of rounds(5)) {
      const write = (as: string) => () =>
        county.call(as, 'helpPlan.write', { childId, basedOn: round, lines: [{ ...line, who: as }] });
      const both = await atOnce(round, write('fangxiaomei'), write('guchunyan'));
      expect(both.map(codeOf).sort()).toEqual(['ok', 'record.changedMeanwhile']);
    }
    const current = await county.rows('select id from help_plan_line where superseded_in is null');
    expect(current).toHaveLength(1);
    const open = await county.rows(`select 1 from task where kind = 'help-plan-step' and state = 'open'`);
    expect(open).toHaveLength(1);
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });

  it('killed after any statement has written nothing, and sent again writes once', async () => {
    const call = () => county.call('fangxiaomei', 'assessment.record', record(10), 'killed-assessment');
    const before = await tableContents(county.root);
    for (let last = 1; ; last += 1) {
      const stopped = await stopAfter(last, call);
      if (stopped.answer !== null) break;
      expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    }
    const after = await tableContents(county.root);
    expect((await call()).ok).toBe(true);
    expect(changedTables(after, await tableContents(county.root))).toEqual([]);
    const [last] = await county.rows('select max(revision) as n from assessment where child_id = $1', [
      childId,
    ]);
    expect(last).toEqual({ n: 11 });
    expect(await lookOver(county)).toEqual(IN_ORDER);
  });
});
