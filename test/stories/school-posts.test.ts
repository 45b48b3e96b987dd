import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { personas } from '../../local/demo/personas';
import { startCounty, type StoryCounty } from './start-county';

const SCHOOL = '柳溪镇中心小学';
const TOWN = '990100001';
const CLASS = '二（1）班';
const CONTACT = 'tanglaoshi';
const TEACHER = 'xulaoshi';
const SUPERVISOR = 'supervisor-1';
const BOY = demoId('ch', 'zhengxiaoyang');
const SISTER = demoId('ch', 'zhengxiaoyue');
const YU = demoId('ch', 'yuziqi');

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const later = (minutes: number): Promise<unknown> =>
  county.cloud.moveClock(new Date(new Date(county.cloud.now()).getTime() + minutes * 60_000).toISOString());
const phoneOf = (key: string): string => personas.find((one) => one.key === key)?.phone ?? '';
const invited = (more: object = {}) => ({
  school: SCHOOL,
  region: TOWN,
  className: CLASS,
  name: '新老师',
  phone: phoneOf('newcomer'),
  ...more,
});
const bind = async (token: string) => {
  await later(1);
  await county.call('newcomer', 'invitation.sendCode', { token });
  await later(1);
  const codes = county.cloud.inbox('newcomer').filter(({ template }) => template === 'phone-code');
  return county.call('newcomer', 'invitation.bind', { token, code: codes.at(-1)?.fields['1'] ?? '' });
};
const pupils = async (as: string, input: object = {}) =>
  (await county.call(as, 'school.listPupils', input)).pupils.map(({ name }) => name);
const ended = (more: object = {}) => ({
  school: SCHOOL,
  region: TOWN,
  className: CLASS,
  lastDay: '2026-11-17',
  reason: '调走了',
  ...more,
});

describe('an invitation of a teacher', () => {
  it('is refused for another school, for no class by a contact person, by a class teacher, and for a school nobody goes to', async () => {
    const refusal = async (as: string, more: object) =>
      (await county.refusal(as, 'school.invite', invited(more))).code;
    expect(await refusal(CONTACT, { school: '枫塘小学' })).toBe('access.denied');
    expect(await refusal(CONTACT, { className: undefined })).toBe('access.denied');
    expect(await refusal(TEACHER, {})).toBe('access.denied');
    expect(await refusal('supervisor-3', {})).toBe('access.denied');
    expect(await refusal('fangxiaomei', {})).toBe('access.denied');
    expect(await refusal(SUPERVISOR, { school: '没有的小学' })).toBe('school.noPupils');
    expect(await refusal(CONTACT, { className: '五（1）班', phone: phoneOf(TEACHER) })).toBe(
      'staff.alreadyHolds',
    );
  });

  it('binds by the code on the phone: the post is there the same moment, of this class alone', async () => {
    const { token } = await county.call(CONTACT, 'school.invite', invited());
    expect(await county.call('newcomer', 'invitation.open', { token })).toMatchObject({
      role: 'teacher',
      inviter: '唐静怡',
      village: `${SCHOOL}${CLASS}`,
    });
    expect(await bind(token)).toMatchObject({ role: 'teacher' });
    expect(await county.call('newcomer', 'school.home', {})).toMatchObject({
      posts: [{ school: SCHOOL, className: CLASS, region: TOWN }],
      noSchool: null,
      absences: [],
    });
  });

  it('does not show among the invitations of the township’s own staff', async () => {
    const { token } = await county.call(
      SUPERVISOR,
      'school.invite',
      invited({ className: undefined, name: '贺老师' }),
    );
    expect(token).toMatch(/./);
    const { places } = await county.call(SUPERVISOR, 'staff.list', { limit: 100 });
    expect(places.flatMap(({ invitations }) => invitations)).toEqual([]);
    const [school] = (await county.call(CONTACT, 'school.list', {})).schools;
    expect(school).toMatchObject({ school: SCHOOL });
    // The township's invitation for a further contact person is the township's.
    expect(school?.invitations).toEqual([]);
    const [open] = (await county.call(SUPERVISOR, 'school.list', {})).schools.flatMap(
      ({ invitations }) => invitations,
    );
    const invitationId = open?.invitationId ?? '';
    expect((await county.refusal(CONTACT, 'school.withdrawInvitation', { invitationId })).code).toBe(
      'record.notFound',
    );
    await county.call(SUPERVISOR, 'school.withdrawInvitation', { invitationId });
  });
});

describe('the pupils', () => {
  it('are those of the own class and of no class yet, by name; nothing of the family but what the children call them', async () => {
    const own = await county.call('newcomer', 'school.listPupils', {});
    expect(own.classes).toEqual([CLASS]);
    expect(own.pupils.map(({ name }) => name)).toContain('郑晓月');
    expect(own.pupils.map(({ name }) => name)).not.toContain('郑晓阳');
    expect(own.pupils.find(({ childId }) => childId === SISTER)).toEqual({
      childId: SISTER,
      name: '郑晓月',
      school: SCHOOL,
      className: CLASS,
      age: 7,
      kin: expect.arrayContaining(['妈妈', '爸爸', '爷爷']),
      absence: null,
    });
    expect(await pupils(CONTACT)).toEqual(expect.arrayContaining(['郑晓阳', '郑晓月', '俞子琪']));
    expect(await pupils(CONTACT, { find: '子琪' })).toEqual(['俞子琪']);
    expect(await pupils('hanlaoshi', { find: '郑' })).toEqual([]);
  });

  it('come a page at a time, each once', async () => {
    const all = await pupils(CONTACT);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await county.call(CONTACT, 'school.listPupils', {
        limit: 1,
        ...(after === undefined ? {} : { after }),
      });
      paged.push(...page.pupils.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(paged).toEqual(all);
  });

  it('are put into a class by several at once; a teacher into the own class alone', async () => {
    const set = { childIds: [YU], className: CLASS };
    expect(
      (await county.refusal('newcomer', 'school.setClass', { ...set, className: '五（1）班' })).code,
    ).toBe('school.ownClassOnly');
    expect(
      (await county.refusal('newcomer', 'school.setClass', { childIds: [BOY], className: CLASS })).code,
    ).toBe('record.notFound');
    expect(await pupils(TEACHER)).toContain('俞子琪');
    expect(await county.call('newcomer', 'school.setClass', set)).toEqual({ changed: 1 });
    expect(await county.call('newcomer', 'school.setClass', set)).toEqual({ changed: 0 });
    expect(await pupils(TEACHER)).not.toContain('俞子琪');
    // A correction is a further record: what was stays.
    expect(
      await county.call(CONTACT, 'school.setClass', { childIds: [YU, SISTER], className: '三（1）班' }),
    ).toEqual({ changed: 2 });
    expect(
      await county.column('select class from pupil_class where child_id = $1 order by set_at', [YU]),
    ).toEqual([CLASS, '三（1）班']);
  });
});

describe('a post that has ended', () => {
  it('opens nothing any more; nobody ends the own one, nor that of a colleague beside', async () => {
    const [newcomer] = await county.column(`select person_id from school_post where class = $1`, [CLASS]);
    const personId = String(newcomer);
    expect((await county.refusal(TEACHER, 'school.endPost', { ...ended(), personId })).code).toBe(
      'access.denied',
    );
    expect(
      (
        await county.refusal(SUPERVISOR, 'school.endPost', {
          ...ended({ lastDay: '2026-11-10' }),
          personId,
        })
      ).code,
    ).toBe('staff.dayInvalid');
    expect(await county.call(CONTACT, 'school.endPost', { ...ended(), personId })).toEqual({
      personId,
      lastDay: '2026-11-17',
    });
    expect((await county.refusal('newcomer', 'school.listPupils', {})).code).toBe('access.denied');
    expect((await county.refusal('newcomer', 'absence.report', { childIds: [SISTER] })).code).toBe(
      'access.denied',
    );
    expect(await county.column('select ended_why from school_post where person_id = $1', [personId])).toEqual(
      ['调走了'],
    );
  });

  it('and sees neither visits nor colours nor families while it lasts', async () => {
    const householdId = demoId('hh', 'liuan-zheng');
    for (const [op, input] of [
      ['household.show', { householdId }],
      ['assessment.show', { childId: BOY }],
      ['task.list', {}],
      ['household.list', { limit: 10 }],
    ] as const) {
      expect((await county.refusal(CONTACT, op, input)).code).toBe('access.denied');
    }
  });
});
