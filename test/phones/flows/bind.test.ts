import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import type { Hand } from './hand';
import { phonesInHand } from './phones-in-hand';

/** Nobody of 俞家 has an account; their director invites mother and grandfather. Told in order. */
const { take, county, column } = phonesInHand();
const yu = demoId('hh', 'liuan-yu');
const tokens = new Map<string, string>();

const bound = (person: string) =>
  column('select count(*)::int from identity where person_id = $1 and ended_at is null', [
    demoId('pe', person),
  ]);

const codesTo = (person: string): readonly string[] =>
  county()
    .cloud.inbox(person)
    .filter(({ template }) => template === 'phone-code')
    .map(({ fields }) => fields['1'] ?? '');

/** From 发验证码 to being bound: the code is the one of the text message. */
async function bindsWithCode(hand: Hand, person: string): Promise<void> {
  await hand.tapTwice('发验证码');
  await hand.sees('请看短信里的六个数字');
  expect(codesTo(person)).toHaveLength(1);
  await hand.writes('短信里的六个数字', codesTo(person)[0] ?? '');
  await hand.tapTwice('核对好，绑定');
}

describe('the director', () => {
  it.each([
    ['yufang', '妈妈还没绑定微信'],
    ['yuagen', '外公还没绑定微信'],
  ])('invites %s from the family’s page, once for two taps', async (person, row) => {
    const director = await take('fangxiaomei', { page: `/pages/director/family/index?id=${yu}` });
    await director.tap(row);
    await director.tapTwice('生成邀请');

    await director.sees('念给本人听，或发给本人');
    const groups = await director.phone.page.locator('.invite-group').allInnerTexts();
    tokens.set(person, groups.join(''));
    expect(
      await column('select count(*)::int from invitation where person_id = $1', [demoId('pe', person)]),
    ).toEqual([1]);
  });
});

describe('who was read the code of an invitation', () => {
  it('types it as it was heard, and is at home with the code of the text message', async () => {
    const mother = await take('yufang', { agreed: false });
    await mother.tap('同意');
    await mother.tap('我有邀请码');
    const heard = (tokens.get('yufang') ?? '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
    await mother.writes('邀请码', heard);
    await mother.tap('看看这个邀请');
    await mother.sees('方小梅请您来');
    await bindsWithCode(mother, 'yufang');

    await mother.isAt('parent/home');
    await mother.sees('俞芳，您好');
    expect(await bound('yufang')).toEqual([1]);
  });
});

describe('who got the link of an invitation', () => {
  it('chooses about personal data first, and reads on in the large layout of a caregiver', async () => {
    const grandfather = await take('yuagen', {
      agreed: false,
      page: `/pages/start/index/index?token=${tokens.get('yuagen') ?? ''}`,
    });
    await grandfather.tap('同意');
    await grandfather.sees('作为照护人');
    await bindsWithCode(grandfather, 'yuagen');

    await grandfather.isAt('caregiver/home');
    await grandfather.sees('都好');
    expect(await bound('yuagen')).toEqual([1]);
  });

  it('but finds it used says so, and what to do', async () => {
    const stranger = await take('newcomer', {
      page: `/pages/bind/index?token=${tokens.get('yuagen') ?? ''}`,
    });

    await stranger.sees('这个邀请已经用过了');
    await stranger.tap('换一个邀请');
    await stranger.sees('把邀请码贴到这里');
  });
});
