import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';

/** 王家 of 青杨村 from Wednesday 2026-11-18 on: both parents away, the grandmother cares for two children. Told in order. */
const DIRECTOR = 'zhouxiaoqin';
const [MOTHER, FATHER, GRANDMOTHER] = ['liumin', 'wangjianjun', 'chenguifang'] as const;
const householdId = demoId('hh', 'qingyang-wang');
const [girl, boy] = [demoId('ch', 'wangxiaoyu'), demoId('ch', 'wangxiaochuan')] as const;
const WEEK = '2026-W47';

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const reach = async () => (await county.call(DIRECTOR, 'household.show', { householdId })).reach;
const homeOf = async (as: string) => {
  const role = as === GRANDMOTHER ? 'caregiver' : 'guardian';
  const { households = [] } = await county.call(as, 'home.show', { role });
  return households.find((household) => household.householdId === householdId);
};
const tasks = (kind: string) =>
  county.column('select state from task where household_id = $1 and kind = $2 order by period, child_id', [
    householdId,
    kind,
  ]);
const pushesTo = (as: string) => county.cloud.inbox(as).length;

describe('the week’s contact', () => {
  it('knows what was talked about, and asks the director at once where a parent wishes it', async () => {
    const input = {
      childIds: [girl, boy],
      week: WEEK,
      lines: ['child' as const, 'caregiver' as const],
      mode: 'video' as const,
      topics: ['study' as const, 'mind' as const],
      askDirector: true,
    };
    await county.call(MOTHER, 'contact.confirm', input);
    await county.call(MOTHER, 'contact.confirm', { ...input, note: '小雨有点闷' });

    const topics = 'select distinct topics from contact where household_id = $1 and week = $2 and current';
    expect(await county.column(topics, [householdId, WEEK])).toEqual([['study', 'mind']]);
    const { words } = await county.call(DIRECTOR, 'household.show', { householdId });
    expect(words).toMatchObject([{ word: 'help', about: ['look'] }]);
    expect(await tasks('family-request')).toEqual(['open', 'open']);
  });

  it('told apart by the caregiver is the director’s to see, and nobody else’s', async () => {
    const before = pushesTo(MOTHER) + pushesTo(DIRECTOR);
    const said = { childIds: [girl], week: WEEK };
    await county.cloud.moveClock('2026-11-18T19:00:00+08:00');
    const { records } = await county.call(GRANDMOTHER, 'contact.sayNotYet', said);
    expect(records).toHaveLength(1);
    expect(await county.call(GRANDMOTHER, 'contact.sayNotYet', said)).toEqual({ records: [] });

    expect((await reach()).toldApart).toEqual([{ childId: girl, week: WEEK }]);
    expect(JSON.stringify(await homeOf(MOTHER))).not.toMatch(/not.?yet|told/i);
    expect((await homeOf(MOTHER))?.children.map(({ child }) => child?.by)).toEqual(['guardian', 'guardian']);
    expect(pushesTo(MOTHER) + pushesTo(DIRECTOR)).toBe(before);
  });

  it('is agreed on again when the caregiver says that the call has come', async () => {
    await county.cloud.moveClock('2026-11-18T20:00:00+08:00');
    await county.call(GRANDMOTHER, 'contact.confirm', { childIds: [girl], week: WEEK, lines: ['child'] });
    expect((await reach()).toldApart).toEqual([]);
  });

  it('is nobody else’s to deny', async () => {
    const said = { childIds: [girl], week: WEEK };
    for (const as of [MOTHER, DIRECTOR, 'hexiuying'])
      expect(['access.denied', 'record.notFound']).toContain(
        (await county.refusal(as, 'contact.sayNotYet', said)).code,
      );
  });
});

describe('a father in custody', () => {
  const input = { householdId, reason: 'in-custody' as const, from: '2026-11-18', to: '2027-02-28' };
  const father = demoId('pe', FATHER);

  it('is out of reach for the family, and why is for director and supervisor alone', async () => {
    const once = await county.call(DIRECTOR, 'contact.recordUnreachable', { ...input, guardian: father });
    const again = await county.call(DIRECTOR, 'contact.recordUnreachable', { ...input, guardian: father });
    expect(again).toEqual(once);
    expect((await reach()).unreachable).toMatchObject([{ reason: 'in-custody', until: '2027-02-28' }]);

    for (const as of [MOTHER, GRANDMOTHER]) {
      const shown = await homeOf(as);
      const person = shown?.contacts.find(({ personId }) => personId === father);
      expect(person?.unreachable).toMatchObject({ since: '2026-11-18', until: '2027-02-28' });
      expect(JSON.stringify(shown)).not.toContain('custody');
    }
    const traces = await county.column('select ids::text from audit_entry where household_id = $1', [
      householdId,
    ]);
    expect(traces.join()).not.toContain('custody');
    const sends = await county.column('select fields::text from outbox where household_id = $1', [
      householdId,
    ]);
    expect(sends.join()).not.toContain('custody');
  });

  it('is another’s neither to record nor to end', async () => {
    const { unreachable } = await reach();
    const unreachableId = unreachable[0]?.unreachableId ?? '';
    const before = await tableContents(county.root);
    expect(
      await county.refusal(MOTHER, 'contact.endUnreachable', { householdId, unreachableId }),
    ).toMatchObject({
      code: 'record.notYours',
    });
    expect(
      (await county.refusal('ranxiuzhi', 'contact.recordUnreachable', { ...input, guardian: father })).code,
    ).toBe('record.notFound');
    expect((await county.refusal(GRANDMOTHER, 'contact.recordUnreachable', input)).code).toBe(
      'access.denied',
    );
    expect(
      (
        await county.refusal(DIRECTOR, 'contact.recordUnreachable', {
          ...input,
          guardian: father,
          to: '2026-01-01',
        })
      ).code,
    ).toBe('input.invalid');
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });

  it('leaves the week owed, and the mother makes up for it', async () => {
    await county.cloud.moveClock('2026-11-25T12:00:00+08:00');
    const open = await homeOf(MOTHER);
    expect(open?.children.map(({ owed }) => owed)).toEqual([
      ['child', 'caregiver'],
      ['child', 'caregiver'],
    ]);
    const input = {
      childIds: [girl, boy],
      week: '2026-W48',
      lines: ['child' as const, 'caregiver' as const],
    };
    await county.call(MOTHER, 'contact.confirm', input);
    await county.cloud.moveClock('2026-12-02T12:00:00+08:00');
    expect(
      await county.column(
        "select 1 from task where kind = 'weekly-contact' and period = '2026-W48' and household_id = $1",
        [householdId],
      ),
    ).toEqual([]);
  });
});

describe('days at home', () => {
  it('end the weeks they cover and no other', async () => {
    const lines = ['child' as const, 'caregiver' as const];
    for (const week of ['2026-W46', '2026-W49'])
      await county.call(MOTHER, 'contact.confirm', { childIds: [girl, boy], week, lines });
    const mother = { householdId, from: '2026-12-07', to: '2026-12-20' };
    const { stayId } = await county.call(MOTHER, 'contact.recordHomeStay', mother);
    expect(await county.call(MOTHER, 'contact.recordHomeStay', mother)).toEqual({ stayId });
    await county.call(DIRECTOR, 'contact.recordHomeStay', { ...mother, guardian: demoId('pe', FATHER) });

    await county.cloud.moveClock('2026-12-08T12:00:00+08:00');
    expect((await homeOf(MOTHER))?.children.map(({ owed }) => owed)).toEqual([[], []]);
    await county.cloud.moveClock('2026-12-21T12:00:00+08:00');
    expect((await homeOf(MOTHER))?.children[0]?.owed).toEqual(['child', 'caregiver']);
  });

  it('are changed by their first day, and can be taken back', async () => {
    const stay = { householdId, from: '2026-12-21', to: null };
    await county.call(MOTHER, 'contact.recordHomeStay', stay);
    await county.call(MOTHER, 'contact.recordHomeStay', { ...stay, to: '2026-12-22' });
    await county.call(MOTHER, 'contact.recordHomeStay', { ...stay, to: '2026-12-22', withdrawn: true });
    expect(
      await county.column("select revision from home_stay where from_on = '2026-12-21' order by 1", []),
    ).toEqual([1, 2, 3]);
    expect((await homeOf(MOTHER))?.contacts.find(({ isMe }) => isMe)?.stay).toBeNull();
  });
});

describe('both parents silent', () => {
  it('climbs from the caregiver to the director, the supervisor and the county', async () => {
    await county.cloud.moveClock('2026-12-28T12:00:00+08:00');
    expect((await reach()).rung).toBe('caregiver');
    await county.cloud.moveClock('2026-12-29T12:00:00+08:00');
    expect((await reach()).rung).toBe('director');
    await county.cloud.moveClock('2027-01-05T12:00:00+08:00');
    expect((await reach()).rung).toBe('supervisor');
    expect((await reach()).quiet.map(({ days }) => days > 7)).toEqual([true, true]);
    await county.cloud.moveClock('2027-01-12T12:00:00+08:00');
    expect((await reach()).rung).toBe('county');
  });

  it('is tried again every week once the director cannot reach a parent', async () => {
    const unreached = { householdId, guardian: demoId('pe', MOTHER), reason: 'no-answer' as const };
    await county.call(DIRECTOR, 'contact.recordUnreachable', {
      ...unreached,
      from: '2027-01-12',
      to: null,
      tries: 3,
    });
    expect(await tasks('guardian-unreachable')).toEqual([]);
    await county.cloud.moveClock('2027-01-19T12:00:00+08:00');
    expect(await tasks('guardian-unreachable')).toEqual(['open', 'open']);

    const call = {
      childIds: [girl, boy],
      happenedOn: '2027-01-19',
      mode: 'phone' as const,
      with: ['guardian' as const],
    };
    await county.call(DIRECTOR, 'directorContact.record', { ...call, outcome: 'not-reached' });
    expect(await tasks('guardian-unreachable')).toEqual(['done', 'done']);
    expect((await reach()).unreachable.find(({ reason }) => reason === 'no-answer')?.tries).toBe(4);
    await county.cloud.moveClock('2027-01-26T12:00:00+08:00');
    expect(await tasks('guardian-unreachable')).toEqual(['done', 'done', 'open', 'open']);
  });

  it('is over with one word of hers: the state, its task, and the weeks she names', async () => {
    const lines = ['child' as const, 'caregiver' as const];
    for (const week of ['2026-W52', '2026-W53', '2027-W01', '2027-W02', '2027-W03', '2027-W04'])
      await county.call(MOTHER, 'contact.confirm', { childIds: [girl, boy], week, lines });
    expect((await reach()).unreachable.map(({ reason }) => reason)).toEqual(['in-custody']);
    expect(await tasks('guardian-unreachable')).toEqual(['done', 'done', 'done', 'done']);
    expect((await reach()).rung).toBe('parent');
  });

  it('and the day after a father’s expected end the director asks', async () => {
    await county.cloud.moveClock('2027-03-01T12:00:00+08:00');
    expect((await tasks('guardian-unreachable')).filter((state) => state === 'open')).toHaveLength(2);
    const unreachableId = (await reach()).unreachable[0]?.unreachableId ?? '';
    const closed = await county.call(DIRECTOR, 'contact.endUnreachable', { householdId, unreachableId });
    expect(closed).toEqual({ closedTasks: 2 });
    expect(await county.call(DIRECTOR, 'contact.endUnreachable', { householdId, unreachableId })).toEqual({
      closedTasks: 0,
    });
  });
});
