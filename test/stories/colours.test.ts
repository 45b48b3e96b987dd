import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { SAMPLE_INSTRUMENT } from '../../local/demo/sample-instrument';
import { answersTo } from '../builders/instrument';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 葛家 of 柳岸村 under Putuo's plan: a boy, last visited 58 days ago. Wednesday 2026-11-18, told in order. */
const director = 'fangxiaomei';
const supervisor = 'supervisor-1';
const childId = demoId('ch', 'geshuhao');
const instrumentId = demoId('in', 'sample');
const calm = answersTo(SAMPLE_INSTRUMENT);
const red = answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o3' });

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await county.cloud.moveClock('2026-11-19T01:00:00+08:00');
});
afterAll(() => county.stop());

const refused = async (as: string, op: Parameters<StoryCounty['refusal']>[1], input: object) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, op, input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};
/** The child's open tasks of a kind, by their due days. */
const openTasks = (kind: string) =>
  county.column(`select due_on::text from task where child_id = $1 and kind = $2 and state = 'open'`, [
    childId,
    kind,
  ]);
const visitTask = () => openTasks('home-visit');
const shown = (as = director) => county.call(as, 'assessment.show', { childId });

describe('a standard', () => {
  const region = '990100';
  const next = { ...SAMPLE_INSTRUMENT, version: '2' };

  it('that asks about marriage, schooling or grades cannot be loaded', async () => {
    const [care, ...others] = SAMPLE_INSTRUMENT.dimensions;
    const item = { ...care!.items[0]!, key: 'parents', title: '父母婚姻状况' };
    const dimensions = [{ ...care!, items: [...care!.items, item] }, ...others];

    expect(
      await refused('county', 'instrument.load', { region, instrument: { ...next, dimensions } }),
    ).toEqual({
      code: 'instrument.unsuitable',
      fields: ['instrument.dimensions.0.items.3.title'],
    });
  });

  it('has three dimensions', async () => {
    const instrument = { ...next, dimensions: next.dimensions.slice(0, 2) };
    expect(await refused('county', 'instrument.load', { region, instrument })).toMatchObject({
      code: 'input.invalid',
    });
  });

  it('is the county’s to load and to take into use, its own and nobody else’s', async () => {
    for (const as of [director, supervisor, 'maoyajun'])
      expect(await refused(as, 'instrument.load', { region, instrument: next })).toEqual({
        code: 'access.denied',
      });
    expect(await refused('county', 'instrument.load', { region: '990200', instrument: next })).toEqual({
      code: 'access.denied',
    });
    expect(await refused(supervisor, 'instrument.activate', { instrumentId, active: false })).toEqual({
      code: 'access.denied',
    });
  });

  it('once loaded is not in use, loaded again is the same, and changed under its number is refused', async () => {
    const loaded = await county.call('county', 'instrument.load', { region, instrument: next });
    expect(loaded.active).toBe(false);
    expect(await county.call('county', 'instrument.load', { region, instrument: next })).toEqual(loaded);
    expect(
      await refused('county', 'instrument.load', { region, instrument: { ...next, title: '示例二' } }),
    ).toMatchObject({ code: 'instrument.versionTaken' });
    const attempt = { childId, answers: calm, colour: 'green', basedOn: 0 };
    expect(
      await refused(director, 'assessment.record', { ...attempt, instrumentId: loaded.instrumentId }),
    ).toEqual({ code: 'instrument.inactive', fields: ['instrumentId'] });
  });
});

describe('a colour', () => {
  it('is not for the family, in any way', async () => {
    for (const as of ['maoyajun', 'gemeizhen']) {
      expect(await refused(as, 'assessment.show', { childId })).toEqual({ code: 'access.denied' });
      expect(await refused(as, 'keyFact.list', { childId })).toEqual({ code: 'access.denied' });
      expect(await refused(as, 'assessment.listPending', {})).toEqual({ code: 'access.denied' });
    }
  });

  it('that goes up holds at once: the visit is due sooner on the same day', async () => {
    // The visit of 21 September holds for three months; the call of 25 October for one.
    expect([await visitTask(), await openTasks('director-contact')]).toEqual([[], ['2026-11-25']]);
    const record = { childId, instrumentId, answers: red, colour: 'red' as const, basedOn: 0 };

    const answer = await county.call(director, 'assessment.record', record, 'ge-first-red');
    expect(answer).toMatchObject({ revision: 1, computed: 'red', colour: 'red', state: 'in-force' });
    expect(await county.call(director, 'assessment.record', record, 'ge-first-red')).toEqual(answer);
    expect([await visitTask(), await openTasks('director-contact')]).toEqual([
      ['2026-11-19'],
      ['2026-11-19'],
    ]);
    const page = await county.call(director, 'household.show', { householdId: demoId('hh', 'liuan-ge') });
    expect(page.duties.find(({ kind }) => kind === 'home-visit')).toMatchObject({
      value: '每 2 周一次（评估为红色）',
      valueKind: 'county',
      dueOn: '2026-11-19',
    });
  });

  it('is not overwritten by who had not seen it', async () => {
    const stale = { childId, instrumentId, answers: calm, colour: 'green', basedOn: 0 };
    expect(await refused(director, 'assessment.record', stale)).toEqual({
      code: 'record.changedMeanwhile',
      fields: ['basedOn', 'colour', 'answers.mind.mood'],
    });
  });

  it('that goes down waits for the supervisor, and the child is seen as often as before', async () => {
    const down = { childId, instrumentId, answers: calm, colour: 'blue' as const, basedOn: 1 };
    expect(await refused(director, 'assessment.record', down)).toMatchObject({
      code: 'assessment.reasonMissing',
    });
    const answer = await county.call(director, 'assessment.record', { ...down, reason: '妈妈回来住了两周' });

    expect(answer).toMatchObject({ state: 'pending-down', colour: 'red', revision: 2 });
    expect(await shown()).toMatchObject({
      colour: 'red',
      history: [{ state: 'pending-down' }, { colour: 'red' }],
    });
    expect(await visitTask()).toEqual(['2026-11-19']);
  });

  it('is not lowered by the director, with the reason, nor by the database for a director', async () => {
    const [assessmentId] = await county.column(`select id from assessment where state = 'pending-down'`);
    expect(await refused(director, 'assessment.confirmDown', { assessmentId })).toEqual({
      code: 'assessment.needsSupervisor',
    });
    for (const as of ['maoyajun', 'county', 'supervisor-2'])
      expect(['access.denied', 'record.notFound']).toContain(
        (await refused(as, 'assessment.confirmDown', { assessmentId })).code,
      );
  });

  it('is lowered by the township’s supervisor, from that day on', async () => {
    const { pending } = await county.call(supervisor, 'assessment.listPending', {});
    expect(pending).toMatchObject([
      { childId, household: '葛家', holds: 'red', colour: 'blue', reason: '妈妈回来住了两周' },
    ]);
    expect((await county.call('supervisor-2', 'assessment.listPending', {})).pending).toEqual([]);
    const assessmentId = pending[0]?.assessmentId ?? '';

    expect(await county.call(supervisor, 'assessment.confirmDown', { assessmentId })).toEqual({
      colour: 'blue',
    });
    expect(await refused(supervisor, 'assessment.confirmDown', { assessmentId })).toEqual({
      code: 'assessment.notPending',
    });
    const page = await shown(supervisor);
    expect(page.colour).toBe('blue');
    expect(page.history).toMatchObject([
      { revision: 2, state: 'confirmed', colour: 'blue' },
      { revision: 1, state: 'in-force', colour: 'red' },
    ]);
    // What was owed under the colour before stays owed.
    expect(await visitTask()).toEqual(['2026-11-19']);
  });

  it('is in no message that anybody is sent, and in no audit entry but as an id', async () => {
    const messages = await county.column('select fields::text from outbox');
    const entries = await county.column('select ids::text from audit_entry');
    for (const text of [...messages, ...entries])
      expect(String(text)).not.toMatch(/红|黄色|蓝|绿|"red"|"yellow"|"blue"|"green"/);
    expect(entries.some((text) => String(text).includes('assessment'))).toBe(true);
  });
});

describe('a key fact', () => {
  const add = { childId, fact: 'child-disability' as const, from: '2026-11-19', note: '看过残疾证' };

  it('is chosen from the plan’s own words', async () => {
    const { choices, singleParentList } = await county.call(director, 'keyFact.list', { childId });
    expect(choices.map(({ words }) => words)).toEqual([
      '父母双方或一方存在严重身体或精神智力残疾',
      '儿童自身存在身体或精神智力残疾',
      '有心理或行为异常',
      '经家庭监护能力评估为中高风险',
      '单亲家庭儿童',
    ]);
    expect(singleParentList).toBe(true);
    const heze = { ...add, childId: demoId('ch', 'caoyuwei'), fact: 'single-parent' as const };
    expect(await refused('weiqiuju', 'keyFact.add', heze)).toMatchObject({ code: 'keyFact.notInPlan' });
  });

  it('begins, cannot begin twice, ends, and stays readable', async () => {
    expect(await county.call(director, 'keyFact.add', add)).toEqual({ key: true });
    expect(await refused(director, 'keyFact.add', add)).toMatchObject({ code: 'keyFact.alreadyOpen' });
    const end = { childId, fact: add.fact, from: add.from, to: '2026-11-19', note: '复查后取消' };
    expect(await county.call(director, 'keyFact.end', end)).toEqual({ key: true });
    const { facts } = await county.call(director, 'keyFact.list', { childId });
    expect(facts).toMatchObject([
      { fact: add.fact, to: '2026-11-19', note: '看过残疾证', endNote: '复查后取消' },
    ]);
  });

  it('of a single-parent family is on the list that the plan asks for', async () => {
    await county.call(director, 'keyFact.add', { ...add, fact: 'single-parent', note: '随妈妈生活' });
    const { children } = await county.call(supervisor, 'keyFact.listSingleParents', {});
    expect(children).toMatchObject([{ childId, household: '葛家', since: '2026-11-19' }]);
    expect((await county.call('supervisor-2', 'keyFact.listSingleParents', {})).children).toEqual([]);
  });
});

describe('a help plan', () => {
  const glasses = { need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任陪着去', dueOn: '2026-11-21' };

  it('is written in words a family may read', async () => {
    const unfit = { childId, basedOn: 0, lines: [{ ...glasses, need: '评估为红色' }] };
    expect(await refused(director, 'helpPlan.write', unfit)).toEqual({
      code: 'helpPlan.wordsForFamily',
      fields: ['lines.0.need'],
    });
    await county.call(director, 'helpPlan.write', { childId, basedOn: 0, lines: [glasses] });
    expect(await county.column(`select due_on::text from task where kind = 'help-plan-step'`)).toEqual([
      '2026-11-21',
    ]);
  });

  it('is read by the grandmother, word for word, and by no other family', async () => {
    const { plans } = await county.call('gemeizhen', 'helpPlan.read', {});
    expect(plans).toMatchObject([
      { name: '葛书豪', director: '方小梅', state: 'open', lines: [{ ...glasses, result: null }] },
    ]);
    expect(JSON.stringify(plans)).not.toMatch(/red|blue|colour|points|fact/);
    expect((await county.call('yeqiuping', 'helpPlan.read', {})).plans).toEqual([]);
    expect(await refused('gemeizhen', 'helpPlan.show', { childId })).toEqual({ code: 'access.denied' });
  });

  it('is closed by its results, and two people at once do not overwrite each other', async () => {
    const { plans } = await county.call(director, 'helpPlan.show', { childId });
    const [plan] = plans;
    const lineId = plan?.lines[0]?.lineId ?? '';
    const planId = plan?.planId ?? '';
    expect(await refused(director, 'helpPlan.write', { childId, basedOn: 0, lines: [glasses] })).toEqual({
      code: 'record.changedMeanwhile',
      fields: ['basedOn', 'lines'],
    });
    const close = { planId, basedOn: 1, result: '看得清黑板了' };
    expect(await refused(director, 'helpPlan.close', close)).toEqual({ code: 'helpPlan.linesOpen' });

    const result = { lineId, on: '2026-11-19', result: '配好了，孩子说看得清' };
    expect(await county.call(director, 'helpPlan.recordResult', result)).toEqual({ closedTasks: 1 });
    expect(await county.call(director, 'helpPlan.close', close)).toEqual({ closedOn: '2026-11-19' });
    const read = await county.call('maoyajun', 'helpPlan.read', {});
    expect(read.plans).toMatchObject([
      { state: 'closed', closing: { on: '2026-11-19', text: '看得清黑板了' } },
    ]);
  });
});
