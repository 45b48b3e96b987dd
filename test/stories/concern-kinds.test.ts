import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';

/** Reports that are no violence at home: art. 21 in fact, a missing child, a guardian who does not act, a teacher's. */
const HUANG = demoId('hh', 'yunling-huang');
const DIRECTOR = 'guchunyan';
const SUPERVISOR = 'supervisor-2';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await county.cloud.moveClock('2026-11-22T10:00:00+08:00');
});
afterAll(() => county.stop());

const promised = (topic: string) =>
  county.column('select person_id from outbox where topic = $1 order by created_at, person_id', [topic]);

describe('a girl of six found alone (art. 21)', () => {
  const found = {
    householdId: demoId('hh', 'yunling-yuan'),
    childIds: [demoId('ch', 'yuankeer')],
    course: 'unattended' as const,
    situations: [],
    foundOn: '2026-11-22',
  };

  it('is a case that the police hear of, and that only a reason closes', async () => {
    const { concernId } = await county.call(DIRECTOR, 'concern.open', found);
    const input = { concernId, on: '2026-11-22', closing: 'cared-for' };
    expect(await county.refusal(SUPERVISOR, 'concern.close', input)).toMatchObject({
      code: 'input.invalid',
      fields: ['reason'],
    });
    await county.call(SUPERVISOR, 'concern.close', {
      ...input,
      closing: 'cared-for',
      reason: '外婆住过来了',
    });
    expect(await county.column('select state from concern where id = $1', [concernId])).toEqual(['closed']);
  });

  it('is no such case for a boy of nine', async () => {
    const nine = { ...found, householdId: HUANG, childIds: [demoId('ch', 'huangtianning')] };
    expect(await county.refusal(DIRECTOR, 'concern.open', nine)).toMatchObject({
      code: 'concern.notThatAge',
    });
  });
});

describe('a missing child', () => {
  it('is told to the mother because the director named her, and to nobody else at home', async () => {
    await county.call('fangxiaomei', 'concern.open', {
      householdId: demoId('hh', 'liuan-ge'),
      childIds: [demoId('ch', 'geshuhao')],
      course: 'report',
      situations: ['missing'],
      foundOn: '2026-11-22',
      tell: [demoId('pe', 'maoyajun')],
    });
    expect(await promised('concern-family')).toEqual([demoId('pe', 'maoyajun')]);
    await county.cloud.moveClock('2026-11-22T10:05:00+08:00');
    const said = county.cloud.inbox('maoyajun').at(-1)?.text ?? '';
    expect(said).toMatch(/电话/);
    expect(said).not.toMatch(/葛|书豪|失踪|不见/);
    expect(
      await county.refusal('fangxiaomei', 'concern.open', {
        householdId: demoId('hh', 'liuan-ge'),
        childIds: [demoId('ch', 'geshuhao')],
        course: 'report',
        situations: ['missing', 'family-violence'],
        foundOn: '2026-11-22',
        suspects: [demoId('pe', 'gemeizhen')],
        tell: [demoId('pe', 'gemeizhen')],
      }),
    ).toMatchObject({ code: 'concern.suspectTold' });
  });
});

describe('a guardian who does not act', () => {
  it('is admonished, then reported, then recorded; nothing is skipped', async () => {
    const { concernId } = await county.call('fangxiaomei', 'concern.open', {
      householdId: demoId('hh', 'liuan-zheng'),
      childIds: [demoId('ch', 'zhengxiaotong')],
      course: 'guardianship',
      situations: [],
      foundOn: '2026-11-22',
    });
    const told = { concernId, on: '2026-11-22', office: 'police' as const, at: '10:00' };
    const receipt = { concernId, on: '2026-11-22', number: '0043' };
    expect(await county.refusal('fangxiaomei', 'concern.tellRecord', told)).toMatchObject({
      code: 'concern.dissuadeFirst',
    });
    expect(await county.refusal('fangxiaomei', 'concern.recordReceipt', receipt)).toMatchObject({
      code: 'concern.dissuadeFirst',
    });
    await county.call('fangxiaomei', 'concern.dissuade', {
      concernId,
      on: '2026-11-22',
      words: '电话里劝了，答应月底回来',
    });
    expect(await county.refusal('fangxiaomei', 'concern.recordReceipt', receipt)).toMatchObject({
      code: 'concern.policeNotTold',
    });
    await county.call('fangxiaomei', 'concern.tellRecord', told);
    await county.call('fangxiaomei', 'concern.recordReceipt', receipt);
    expect(
      await county.column('select step from concern_step where concern_id = $1 order by recorded_at, id', [
        concernId,
      ]),
    ).toHaveLength(3);
  });
});

describe('a teacher', () => {
  it('reports a pupil and sees how far it is', async () => {
    await county.root.query(
      `insert into school_post (person_id, school, region_code, from_on) select $1, school, '990100001', '2026-09-01' from child where id = $2`,
      [demoId('pe', 'jihongmei'), demoId('ch', 'geshuhao')],
    );
    const { pupils } = await county.call('jihongmei', 'concern.people', { find: '葛书豪' });
    const [pupil] = pupils;
    const { concernId } = await county.call('jihongmei', 'concern.open', {
      householdId: pupil?.householdId ?? '',
      childIds: [pupil?.childId ?? ''],
      course: 'report',
      situations: ['other-danger'],
      foundOn: '2026-11-22',
    });
    expect(await county.call('jihongmei', 'concern.mine', {})).toMatchObject({
      concerns: [{ concernId, state: 'reported' }],
    });
    const { concerns } = await county.call('supervisor-1', 'concern.list', {});
    expect(concerns.find((each) => each.concernId === concernId)).toMatchObject({
      reporterRole: 'teacher',
      label: '葛家',
    });
    expect(
      (await county.call('fangxiaomei', 'concern.list', {})).concerns.map((each) => each.concernId),
    ).not.toContain(concernId);
  });
});

describe('a photograph', () => {
  const PIXEL =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const report = (situation: 'private-injury' | 'other-danger') =>
    county.call('fangxiaomei', 'concern.open', {
      householdId: demoId('hh', 'liuan-yu'),
      childIds: [demoId('ch', 'yuziqi')],
      course: 'report',
      situations: [situation],
      foundOn: '2026-11-22',
    });
  const stored = () => county.column('select count(*)::int from concern_photo');

  it('of a place is kept apart from the family’s other files', async () => {
    const { concernId } = await report('other-danger');
    await county.call('fangxiaomei', 'concern.attach', { concernId, media: 'image/png', content: PIXEL });
    expect(await stored()).toEqual([1]);
    expect(await county.column('select count(*)::int from attachment')).toEqual([0]);
    expect(await county.call('county', 'concern.show', { concernId })).toMatchObject({ photos: 1 });
  });

  it('is refused where sexual harm is suspected, before anything is stored', async () => {
    const { concernId } = await report('private-injury');
    const input = { concernId, media: 'image/png', content: PIXEL };
    expect(await county.refusal('fangxiaomei', 'concern.attach', input)).toMatchObject({
      code: 'concern.noPhotos',
    });
    expect(
      await county.refusal('fangxiaomei', 'concern.attach', { ...input, content: 'AAAA' }),
    ).toMatchObject({
      code: 'attachment.notThatKind',
    });
    expect(await stored()).toEqual([1]);
  });
});
