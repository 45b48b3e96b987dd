import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { phonesInHand } from './phones-in-hand';

/** 袁家 want ink: the director compares the paper with the text that was sent, and files it. Told in order. */
const { take, column } = phonesInHand();
const yuan = demoId('hh', 'yunling-yuan');
/** The narrowest phone in the largest type. */
const familyPage = {
  width: 320,
  height: 640,
  type: 1.44,
  role: 'director',
  page: `/pages/director/family/index?id=${yuan}`,
} as const;
const checks = [/^签字的人/, /^孩子：/, /^期限/, '每个人都亲手签了名', '纸上写了签字的日子'] as const;

/** A page photographed, as small as a picture can be. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const state = () =>
  column("select concat_ws(' ', state, paper_filed_on::text) from agreement where household_id = $1", [yuan]);
const photos = () => column('select count(*)::int from attachment where household_id = $1', [yuan]);

describe('a paper signed with ink', () => {
  it('is filed only when it was photographed and everything was compared', async () => {
    const hand = await take('guchunyan', familyPage);
    await hand.tap('纸质的签好了');
    await hand.sees('逐项对');
    await hand.tap(checks[0]);
    await hand.sees('拍照片');
    await hand.sees('对完 4 项');

    expect(await state()).toEqual(['sent']);
  });

  it('brings the agreement into force, once for two taps, and its proof says that it was paper', async () => {
    const hand = await take('guchunyan', familyPage);
    await hand.tap('纸质的签好了');
    await hand.chooses('拍照', { name: 'page.png', content: photo });
    await hand.sees('去掉第 1 张');
    for (const check of checks) await hand.tap(check);
    await hand.tapTwice('都对上了，登记');
    await hand.sees('登记好了');
    expect(await state()).toEqual(['in-force 2026-11-18']);
    expect(await photos()).toEqual([1]);

    await hand.tap('看这一家');
    await hand.sees('纸质的 11月18日 归档');
    await hand.seesNo('纸质的签好了');
    await hand.tap('文件和凭证');
    await hand.sees('在纸上签，儿童主任逐项对过');
    await hand.sees('拍了 1 张照片');
    await hand.tap('看第 1 张照片');
    await hand.phone.page.locator('.proof-photo').waitFor();
  });
});
