import { beforeAll, describe, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** Wednesday 2026-11-18, week 47, in 青杨村. */
const { take, county } = phonesInHand();
const agreement = demoId('ag', 'qingyang-wang');
let notice = '';

beforeAll(async () => {
  const input = { topic: 'drowning' as const, regions: ['990100005001'] };
  notice = (await county().call('zhouxiaoqin', 'notice.send', input)).noticeId;
});

const roles = { parent: 'guardian', caregiver: 'caregiver', director: 'director' } as const;

type Link = {
  readonly as: keyof typeof roles;
  readonly to: string;
  readonly query: () => string;
  readonly page: string;
  readonly content: string;
};

const links: readonly Link[] = [
  {
    as: 'parent',
    to: 'the week',
    query: () => 'to=week&week=2026-W47',
    page: 'parent/confirm',
    content: '这周怎么联系的',
  },
  {
    as: 'parent',
    to: 'a notice',
    query: () => `to=notice&id=${notice}`,
    page: 'parent/notice',
    content: '说仔细些',
  },
  {
    as: 'parent',
    to: 'an agreement',
    query: () => `to=agreement&id=${agreement}`,
    page: 'parent/agreement',
    content: '已经生效',
  },
  {
    as: 'caregiver',
    to: 'the week',
    query: () => 'to=week&week=2026-W47',
    page: 'caregiver/answer',
    content: '这周打过电话吗',
  },
  {
    as: 'caregiver',
    to: 'a notice',
    query: () => `to=notice&id=${notice}`,
    page: 'caregiver/notice',
    content: '再看细一点',
  },
  {
    as: 'caregiver',
    to: 'an agreement',
    query: () => `to=agreement&id=${agreement}`,
    page: 'caregiver/agreement',
    content: '您签过了',
  },
  { as: 'director', to: 'today', query: () => 'to=today', page: 'director/today', content: '何家' },
  {
    as: 'director',
    to: 'a notice',
    query: () => `to=notice&id=${notice}`,
    page: 'director/today',
    content: '何家',
  },
];

describe('a link of a message', () => {
  it.each(links)(
    'to $to opens on the phone of the $as that was off',
    async ({ as, query, page, content }) => {
      const hand = await take(as, { page: `/pages/open/index?${query()}` });

      await hand.isAt(page);
      await hand.sees(content);
    },
  );

  it.each(links)('to $to opens over what the $as was just reading', async ({ as, query, page, content }) => {
    const hand = await take(as, { role: roles[as], page: '/pages/mine/index' });
    await hand.sees('投诉建议');

    await hand.follows(`/pages/open/index?${query()}`);

    await hand.isAt(page);
    await hand.sees(content);
  });

  it('reads an id that the platform has encoded', async () => {
    const hand = await take('parent', {
      page: `/pages/open/index?to=notice&id=${notice.replace('_', '%5F')}`,
    });

    await hand.isAt('parent/notice');
    await hand.sees('说仔细些');
  });

  it('about a week that is over asks about that week, and not about the one that has begun', async () => {
    const hand = await take('maoyajun', { page: '/pages/open/index?to=week&week=2026-W47' });
    await hand.sees('这周怎么联系的');

    await hand.follows('/pages/open/index?to=week&week=2026-W46');

    await hand.isAt('parent/confirm');
    await hand.sees('补记上周的联系');
    await hand.sees('11月9日—15日');
  });

  it('asks for the choice about personal data before it opens anything', async () => {
    const hand = await take('parent', { agreed: false, page: `/pages/open/index?to=notice&id=${notice}` });

    await hand.isAt('start/index');
    await hand.sees('开始前，请您选一选');
  });
});
