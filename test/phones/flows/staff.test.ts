import { describe, expect, it } from '@jest/globals';
import { demoId } from '../../../local/demo/demo-id';
import { personas } from '../../../local/demo/personas';
import { phonesInHand } from './phones-in-hand';

/** 果园村 has lost its director; the county invites another, who binds and finds the village. Told in order. */
const { take, county, column } = phonesInHand();
const VILLAGE = '990100003002';
let token = '';

describe('the county', () => {
  it('sees which village is nobody’s and invites a director, once for two taps', async () => {
    const niu = { personId: demoId('pe', 'niuhongxia'), role: 'director' as const, region: VILLAGE };
    await county().call('county', 'staff.end', { ...niu, lastDay: '2026-11-17' });

    const officer = await take('county', { page: '/pages/staffing/staff/index' });
    await officer.sees('白沙镇');
    await officer.tap('还没有人的');
    await officer.sees('先由儿童督导员办');
    await officer.tap('请一位儿童主任');
    await officer.writes('姓名', '邢秋云');
    await officer.writes('手机号', personas.find(({ key }) => key === 'newcomer')?.phone ?? '');
    await officer.tapTwice('生成邀请');

    await officer.sees('念给本人听，或发给本人');
    token = (await officer.phone.page.locator('.staff-group').allInnerTexts()).join('');
    expect(await column('select count(*)::int from staff_invitation')).toEqual([1]);
    await officer.tap('好了');
    await officer.sees('已请邢秋云');
  });
});

describe('the invited', () => {
  it('binds by the code that was read out, and is at home in the village', async () => {
    const director = await take('newcomer', { agreed: false });
    await director.tap('同意');
    await director.tap('我有邀请码');
    await director.writes('邀请码', token.toUpperCase().replace(/(.{4})(?=.)/g, '$1 '));
    await director.tap('看看这个邀请');
    await director.isAt('staffing/bind');
    await director.sees('孙立群请您来');
    await director.sees('请只为工作使用');
    await director.tapTwice('发验证码');
    await director.sees('请看短信里的六个数字');
    const codes = county()
      .cloud.inbox('newcomer')
      .filter(({ template }) => template === 'phone-code');
    expect(codes).toHaveLength(1);
    await director.writes('短信里的六个数字', codes[0]?.fields['1'] ?? '');
    await director.tapTwice('核对好，绑定');

    await director.isAt('director/today');
    await director.sees('尹家');
    await director.tap('家庭');
    await director.sees('贾家');
    expect(
      await column(`select count(*)::int from role_grant where region_code = $1 and to_on is null`, [
        VILLAGE,
      ]),
    ).toEqual([1]);
  });
});
