import { beforeAll, describe, test } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import type { PhoneRole } from '../../../src/api/roles';
import { phoneInHand } from './phone-in-hand';

/** What messages lead to, on a phone that was off and over what somebody was just reading. */
const { take, county } = phoneInHand();
const agreement = demoId('ag', 'qingyang-wang');
let notice = '';

beforeAll(async () => {
  const input = { topic: 'drowning' as const, regions: ['990100005001'] };
  notice = (await county().call('zhouxiaoqin', 'notice.send', input)).noticeId;
}, 60_000);

type Link = {
  readonly as: string;
  readonly role: PhoneRole;
  readonly query: () => string;
  readonly page: string;
  readonly shows: string;
};

const week = (): string => 'to=week&week=2026-W47';
/** As WeChat hands a value on: encoded, and nobody decodes it on the way. */
const toNotice = (): string => `to=notice&id=${notice.replace('_', '%5F')}`;
const toAgreement = (): string => `to=agreement&id=${agreement}`;

const links: readonly Link[] = [
  { as: 'liumin', role: 'guardian', query: week, page: 'parent/confirm', shows: '这周怎么联系的' },
  { as: 'liumin', role: 'guardian', query: toNotice, page: 'parent/notice', shows: '说仔细些' },
  { as: 'liumin', role: 'guardian', query: toAgreement, page: 'parent/agreement', shows: '已经生效' },
  { as: 'chenguifang', role: 'caregiver', query: week, page: 'caregiver/answer', shows: '这周打过电话吗' },
  { as: 'chenguifang', role: 'caregiver', query: toNotice, page: 'caregiver/notice', shows: '再看细一点' },
  {
    as: 'chenguifang',
    role: 'caregiver',
    query: toAgreement,
    page: 'caregiver/agreement',
    shows: '您签过了',
  },
  { as: 'zhouxiaoqin', role: 'director', query: () => 'to=today', page: 'director/today', shows: '何家' },
  // Nothing there for this role: home.
  { as: 'zhouxiaoqin', role: 'director', query: toNotice, page: 'director/today', shows: '何家' },
  {
    as: 'supervisor-5',
    role: 'supervisor',
    query: () => 'to=today',
    page: 'supervisor/week',
    shows: '青杨村',
  },
  { as: 'county', role: 'county', query: week, page: 'supervisor/week', shows: '石桥镇' },
  { as: 'xulaoshi', role: 'teacher', query: toNotice, page: 'school/home', shows: '许文博' },
  // What nobody can make sense of.
  { as: 'liumin', role: 'guardian', query: () => 'to=%E4%BD%A0&id=%zz', page: 'parent/home', shows: '小雨' },
];

describe('a link of a message', () => {
  test.each(links)('opens $page for a $role from cold', async ({ as, query, page, shows }) => {
    const hand = await take(as, { url: `/pages/open/index?${query()}` });
    await hand.isAt(page);
    await hand.sees(shows);
  });

  test.each(links)('opens $page for a $role over another page', async ({ as, role, query, page, shows }) => {
    const hand = await take(as, { url: '/pages/mine/index', role });
    await hand.sees('投诉建议');
    await hand.follows(`/pages/open/index?${query()}`);
    await hand.isAt(page);
    await hand.sees(shows);
  });

  test('asks for the choice about personal data before it opens anything', async () => {
    const hand = await take('liumin', { agreed: false, url: `/pages/open/index?${toNotice()}` });
    await hand.isAt('start/index');
    await hand.sees('开始前，请您选一选');
  });

  test('to a notice that is gone says so and leaves a way on', async () => {
    const hand = await take('liumin', { url: '/pages/open/index?to=notice&id=no_aaaaaaaaaaaa' });
    await hand.isAt('parent/notice');
    await hand.sees('没有找到这条提醒');
  });
});
