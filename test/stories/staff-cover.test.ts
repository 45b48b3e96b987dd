import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { personas } from '../../local/demo/personas';
import { startCounty, type StoryCounty } from './start-county';

/** 柳岸村: 方小梅 directs it; 沈玉兰 directs the village beside it, 罗文静 supervises the township. */
const VILLAGE = '990100001001';
const SUPERVISOR = 'supervisor-1';
const FANG = demoId('pe', 'fangxiaomei');
const SHEN = demoId('pe', 'shenyulan');
const LUO = demoId('pe', SUPERVISOR);
const ZHENG = demoId('hh', 'liuan-zheng');
const CHILD = demoId('ch', 'zhengxiaotong');
const cover = { region: VILLAGE, absentId: FANG, byId: SHEN, from: '2026-11-20', to: '2026-12-03' };

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const villageOf = async (as: string) =>
  new Set(
    (await county.call(as, 'household.list', { limit: 100 })).households.map(
      ({ householdId }) => householdId,
    ),
  ).has(ZHENG);
const directorFor = async (family: string) =>
  (await county.call(family, 'home.show', {})).households?.[0]?.contacts
    .filter(({ role }) => role === 'director')
    .map(({ name }) => name);
const told = (coverId: string) =>
  county.column(
    `select p.name || ' ' || (o.fields ->> 'from') || ' ' || (o.fields ->> 'to') from outbox o join person p on p.id = o.person_id
       where o.cause = $1 order by 1`,
    [`cover:${coverId}`],
  );
const digestsOf = (day: string) =>
  county.column(
    `select p.name from outbox o join person p on p.id = o.person_id where o.cause = $1 and o.village_code like '990100001%' order by 1`,
    [`digest:${day}`],
  );
const visit = { childIds: [CHILD], sawChild: true, talkedAlone: true, caregiving: 'in-place' as const };

describe('a cover', () => {
  let coverId = '';

  it('is set once for two taps and two phones, and both are told, nothing of any child', async () => {
    const set = (id: string) => county.call(SUPERVISOR, 'cover.set', cover, id);
    const made = await Promise.all([set('cover-0001'), set('cover-0001'), set('cover-0002')]);
    coverId = made[0].coverId;
    expect(new Set(made.map((each) => each.coverId))).toEqual(new Set([coverId]));
    expect(await told(coverId)).toEqual(['方小梅 2026-11-20 2026-12-03', '沈玉兰 2026-11-20 2026-12-03']);
  });

  it('is refused where days overlap, for who is the director already, for a stranger, and for days gone by', async () => {
    const refusal = (input: object) => county.refusal(SUPERVISOR, 'cover.set', { ...cover, ...input });
    expect(await refusal({ byId: LUO })).toMatchObject({ code: 'cover.overlaps' });
    expect(await refusal({ from: '2026-12-03', to: '2026-12-20' })).toMatchObject({ code: 'cover.overlaps' });
    expect(await refusal({ byId: FANG, from: '2026-12-10', to: '2026-12-20' })).toMatchObject({
      code: 'staff.alreadyHolds',
    });
    expect(await refusal({ absentId: SHEN })).toMatchObject({
      code: 'record.notFound',
      fields: ['absentId'],
    });
    const stranger = demoId('pe', 'guchunyan');
    expect(await refusal({ byId: stranger, from: '2026-12-10', to: '2026-12-20' })).toMatchObject({
      code: 'record.notFound',
      fields: ['byId'],
    });
    for (const days of [
      { from: '2026-11-17', to: '2026-11-19' },
      { from: '2026-12-20', to: '2026-12-10' },
      { from: '2026-12-10', to: '2028-12-10' },
    ])
      expect(await refusal(days)).toMatchObject({ code: 'staff.dayInvalid' });
  });

  it('begins on its day: the cover does the work, the family reads the name, and the one away sees on', async () => {
    expect(await villageOf('shenyulan')).toBe(false);
    expect(await directorFor('yeqiuping')).toEqual(['方小梅']);
    await county.cloud.moveClock('2026-11-20T08:30:00+08:00');
    expect(await villageOf('shenyulan')).toBe(true);
    expect(await villageOf('fangxiaomei')).toBe(true);
    expect(await directorFor('yeqiuping')).toEqual(['沈玉兰']);
    expect(
      (await county.call('shenyulan', 'visit.record', { ...visit, happenedOn: '2026-11-20' })).closedTasks,
    ).toBeGreaterThanOrEqual(0);
    const place = (await county.call(SUPERVISOR, 'staff.list', { limit: 100 })).places.find(
      ({ region }) => region === VILLAGE,
    );
    expect(place?.posts.map(({ name, absent, cover: of }) => [name, absent, of?.of ?? null])).toEqual([
      ['方小梅', true, null],
      ['沈玉兰', false, '方小梅'],
    ]);
  });

  it('takes the morning’s message and a family’s request along', async () => {
    await county.cloud.moveClock('2026-11-24T08:30:00+08:00');
    expect(await digestsOf('2026-11-24')).not.toContain('方小梅');
    expect(await digestsOf('2026-11-24')).toContain('沈玉兰');
    await county.call('yeqiuping', 'family.askForHelp', { householdId: ZHENG, about: ['other'] });
    expect(
      await county.column(
        `select distinct p.name from outbox o join person p on p.id = o.person_id where o.topic = 'family-request'`,
      ),
    ).toEqual(['沈玉兰']);
  });

  it('ends by itself', async () => {
    await county.cloud.moveClock('2026-12-03T12:00:00+08:00');
    expect(await villageOf('shenyulan')).toBe(true);
    await county.cloud.moveClock('2026-12-04T08:30:00+08:00');
    expect(await villageOf('shenyulan')).toBe(false);
    expect(await directorFor('yeqiuping')).toEqual(['方小梅']);
    expect(
      await county.refusal('shenyulan', 'visit.record', { ...visit, happenedOn: '2026-12-04' }),
    ).toMatchObject({
      code: 'record.notFound',
    });
    expect(await county.refusal(SUPERVISOR, 'cover.end', { coverId, lastDay: '2026-12-04' })).toMatchObject({
      code: 'staff.dayInvalid',
    });
  });

  it('ends earlier when somebody comes back; twice is once, and both are told again', async () => {
    const again = await county.call(SUPERVISOR, 'cover.set', {
      ...cover,
      byId: LUO,
      from: '2026-12-04',
      to: '2026-12-31',
    });
    const end = { coverId: again.coverId, lastDay: '2026-12-10' };
    expect(await county.refusal(SUPERVISOR, 'cover.end', { ...end, lastDay: '2027-01-05' })).toMatchObject({
      code: 'staff.dayInvalid',
    });
    await Promise.all([county.call(SUPERVISOR, 'cover.end', end), county.call('county', 'cover.end', end)]);
    expect(await county.call(SUPERVISOR, 'cover.end', end)).toEqual(end);
    expect(await told(again.coverId)).toEqual([
      '方小梅 2026-12-04 2026-12-10',
      '方小梅 2026-12-04 2026-12-31',
      '罗文静 2026-12-04 2026-12-10',
      '罗文静 2026-12-04 2026-12-31',
    ]);
  });
});

describe('a village that nobody directs', () => {
  const unheld = () =>
    county.column(`select state from task where kind = 'village-unheld' and village_code = $1`, [VILLAGE]);
  const rolesOf = async (as: string) =>
    (await county.call(as, 'session.who', {})).roles.map(({ role, region }) => `${role} ${region ?? ''}`);
  const newcomer = personas.find(({ key }) => key === 'newcomer');

  it('is its supervisor’s at once: the work can be seen and done, and the record says by whom', async () => {
    await county.cloud.moveClock('2026-12-12T08:30:00+08:00');
    const end = { personId: FANG, role: 'director' as const, region: VILLAGE, lastDay: '2026-12-11' };
    expect((await county.call(SUPERVISOR, 'staff.end', end)).unheld).toBe(true);

    expect(await rolesOf(SUPERVISOR)).toEqual(['supervisor 990100001', `director ${VILLAGE}`]);
    const listed = await county.call(SUPERVISOR, 'task.list', { role: 'director', limit: 100 });
    const villages = await county.column('select distinct village_code from task where id = any ($1)', [
      listed.tasks.map(({ id }) => id),
    ]);
    expect(villages).toEqual([VILLAGE]);
    await county.call(SUPERVISOR, 'visit.record', { ...visit, happenedOn: '2026-12-12' });
    expect(
      await county.column(
        `select director_id from visit where child_id = $1 and happened_on = '2026-12-12'`,
        [CHILD],
      ),
    ).toEqual([LUO]);
    // A village that somebody directs is not the supervisor's to record in.
    const [held] = await county.column(
      `select id from child where village_code = '990100001002' order by id limit 1`,
    );
    expect(
      await county.refusal(SUPERVISOR, 'visit.record', {
        ...visit,
        childIds: [held],
        happenedOn: '2026-12-12',
      }),
    ).toEqual({ code: 'access.denied' });
  });

  it('asks the supervisor for a director from the next morning on, once however often the night passes', async () => {
    await county.cloud.moveClock('2026-12-15T08:30:00+08:00');
    expect(await unheld()).toEqual(['open']);
    const { tasks } = await county.call(SUPERVISOR, 'task.list', { limit: 100 });
    expect(tasks.filter(({ kind }) => kind === 'village-unheld').map(({ n, period }) => [n, period])).toEqual(
      [['柳岸村', '2026-12-12']],
    );
    expect(
      (await county.call('supervisor-2', 'task.list', { limit: 100 })).tasks.map(({ kind }) => kind),
    ).not.toContain('village-unheld');
    expect(await digestsOf('2026-12-15')).toContain('罗文静');
    const places = (await county.call('county', 'staff.list', { unheld: true })).places;
    expect(places.map(({ region, held }) => [region, held])).toEqual([[VILLAGE, false]]);
  });

  it('is the county’s where the township has no supervisor either', async () => {
    const end = { personId: LUO, role: 'supervisor' as const, region: '990100001', lastDay: '2026-12-14' };
    await county.call('county', 'staff.end', end);
    expect(await rolesOf('county')).toEqual(['county 990100', 'supervisor 990100001', `director ${VILLAGE}`]);
    await county.call('county', 'visit.record', { ...visit, happenedOn: '2026-12-15' });
    expect(
      (await county.call('county', 'task.list', { role: 'supervisor', limit: 100 })).tasks.map(
        ({ kind }) => kind,
      ),
    ).toContain('village-unheld');
  });

  it('is the new director’s from the moment of binding, and nobody is asked any more', async () => {
    const { token } = await county.call('county', 'staff.invite', {
      role: 'director',
      region: VILLAGE,
      name: '邢秋云',
      phone: newcomer?.phone ?? '',
    });
    await county.call('newcomer', 'invitation.sendCode', { token });
    await county.cloud.moveClock('2026-12-15T08:32:00+08:00');
    const code = county.cloud.inbox('newcomer').at(-1)?.fields['1'] ?? '';
    await county.call('newcomer', 'invitation.bind', { token, code });
    expect(await unheld()).toEqual(['done']);
    expect(await rolesOf('county')).toEqual(['county 990100', 'supervisor 990100001']);
    expect(await villageOf('newcomer')).toBe(true);
    expect(await directorFor('yeqiuping')).toEqual(['邢秋云']);
  });
});
