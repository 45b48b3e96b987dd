import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '../../local/demo/demo-id';
import { answerCalls } from './answer-calls';
import type { Phone } from './open-phone';
import { type Phones, startPhones } from './start-phones';

let phones: Phones;
beforeAll(async () => {
  phones = await startPhones();
}, 240_000);
afterAll(() => phones.stop());

const DIRECTOR = 'fangxiaomei';
const yufang = {
  personId: demoId('pe', 'yufang'),
  role: 'guardian' as const,
  householdId: demoId('hh', 'liuan-yu'),
};

const invite = async (): Promise<string> =>
  (await phones.county.call(DIRECTOR, 'invitation.create', yufang)).token;

/** The digits of the newest text message on this person's phone. */
const codeOf = (person: string): string =>
  phones.county.cloud
    .inbox(person)
    .filter(({ template }) => template === 'phone-code')
    .at(-1)?.fields['1'] ?? '';

const tap = (phone: Phone, words: string): Promise<void> =>
  phone.page.getByText(words, { exact: true }).first().tap();
const shows = (phone: Phone, words: string): Promise<void> =>
  phone.page.getByText(words).first().waitFor({ state: 'visible' });
const isAt = (phone: Phone, page: string): Promise<void> =>
  phone.page.waitForURL((url) => url.hash.startsWith(`#/pages/${page}`));
const consents = (): Promise<readonly unknown[]> => phones.county.column('select count(*)::int from consent');

describe('the choice about personal data', () => {
  it('can be answered with no, and then nothing is recorded anywhere', async () => {
    const phone = await phones.open('newcomer', { agreed: false });
    const before = await consents();

    await tap(phone, '不同意');

    await shows(phone, '好的，这里什么都不记');
    expect(await consents()).toEqual(before);
    expect(await phone.page.evaluate('localStorage.getItem("consent")')).toBeNull();
    await phone.close();
  });

  it('leads somebody whom nobody has invited to where invitations come from', async () => {
    const phone = await phones.open('newcomer', { agreed: false });

    await tap(phone, '同意');

    await shows(phone, '下一步：用邀请打开');
    await tap(phone, '我有邀请码');
    await isAt(phone, 'bind/index');
    await phone.close();
  });

  it('leads somebody who is bound already straight home', async () => {
    const phone = await phones.open('parent', { agreed: false });

    await tap(phone, '同意');

    await isAt(phone, 'parent/home');
    expect(phone.faults).toEqual([]);
    await phone.close();
  });
});

describe('an invitation', () => {
  it('opened by its link asks for the choice first and is then bound with the code of the text message', async () => {
    const token = await invite();
    const phone = await phones.open('yufang', { agreed: false, page: `/pages/bind/index?token=${token}` });

    await tap(phone, '同意');
    await shows(phone, '方小梅请您来');
    await tap(phone, '发验证码');
    await shows(phone, '请看短信里的六个数字');
    const digits = phone.page.locator('.weui-input');
    await digits.fill('12');
    await tap(phone, '核对好，绑定');
    await shows(phone, '要填满六个数字');
    const code = codeOf('yufang');
    await digits.fill(code === '000000' ? '111111' : '000000');
    await tap(phone, '核对好，绑定');
    await shows(phone, '验证码不对');
    await digits.fill(code);
    await tap(phone, '核对好，绑定');

    await isAt(phone, 'parent/home');
    expect(
      await phones.county.column('select answer from consent where person_id = $1', [yufang.personId]),
    ).toEqual(['agreed']);
    await phone.close();
  });

  it('that was replaced says so and offers to take another', async () => {
    const phone = await phones.open('newcomer', { page: `/pages/bind/index?token=${'a'.repeat(32)}` });

    await shows(phone, '这个邀请不对或已经换新');
    await tap(phone, '换一个邀请');

    await shows(phone, '把邀请码贴到这里');
    await phone.page.locator('.taro-textarea').fill('请打开');
    await tap(phone, '看看这个邀请');
    await shows(phone, '这里面没有完整的邀请码');
    await phone.close();
  });
});

describe('a message', () => {
  it.each([
    ['parent', 'to=week&week=2026-W47', 'parent/confirm'],
    ['parent', 'to=notice&id=no%5Fabc', 'parent/notice'],
    ['caregiver', 'to=week&week=2026-W47', 'caregiver/answer'],
    ['director', 'to=today', 'director/today'],
  ])('opens the right page of %s on a phone that was off: %s', async (as, query, page) => {
    const phone = await phones.open(as, { page: `/pages/open/index?${query}` });

    await isAt(phone, page);
    await phone.close();
  });

  it('opened without a network says so and goes on when there is one', async () => {
    const phone = await phones.open('parent', { page: '/pages/start/index/index', agreed: false });
    await answerCalls(phone.page, { otherwise: 'offline' });
    await phone.page.evaluate('localStorage.setItem("consent", JSON.stringify({ data: "2026-11" }))');
    await phone.page.evaluate('location.hash = "/pages/open/index?to=week&week=2026-W47"');

    await shows(phone, '没有网络');
    await answerCalls(phone.page, { otherwise: 'through' });
    await tap(phone, '再试一次');

    await isAt(phone, 'parent/confirm');
    await phone.close();
  });
});

describe('a session that has run out', () => {
  it('is renewed without a word', async () => {
    const phone = await phones.open('parent', { role: 'guardian', page: '/pages/mine/index' });
    await shows(phone, '刘敏');
    const { now, moveClock } = phones.county.cloud;
    await moveClock(new Date(new Date(now()).getTime() + 13 * 3_600_000).toISOString());

    await tap(phone, '投诉建议');
    await tap(phone, '建议');
    await phone.page.locator('.taro-textarea').fill('希望提醒早一点发');
    await phone.page.getByText('送到县里', { exact: true }).dblclick();

    await shows(phone, '送到县里了');
    expect(await phones.county.column('select count(*)::int from feedback')).toEqual([1]);
    await phone.close();
  });
});

describe('a consent', () => {
  it('can be withdrawn after reading what that means, and the phone forgets everything', async () => {
    const phone = await phones.open('parent', { role: 'guardian', page: '/pages/mine/index' });
    await tap(phone, '个人信息和同意');
    await tap(phone, '撤回同意');
    await shows(phone, '照顾不会少');

    await tap(phone, '看明白了，撤回');

    await shows(phone, '已经撤回');
    expect(
      await phone.page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("kept:"))'),
    ).toEqual([]);
    await tap(phone, '回到第一页');
    await shows(phone, '开始前，请您选一选');
    await phone.close();
  });
});
