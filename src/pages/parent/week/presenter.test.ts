import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../../api/letter';
import { aChild, aHome, aHousehold, aPerson } from '../family/a-home';
import { weekCard, weekChild } from './presenter';

const letter: Letter = {
  requestId: 'rq_1',
  op: 'contact.confirm',
  input: { childIds: ['ch_yu', 'ch_chuan'], week: '2026-W47', lines: ['child', 'caregiver'] },
  about: { householdId: 'hh_wang', label: '', on: '2026-11-20' },
};
const known = (by: 'guardian' | 'caregiver' | 'director', late = false) => ({ by, late });

describe('the week’s card', () => {
  test('confirms all children with both lines in one tap', () => {
    const card = weekCard(aHousehold(), aHome(), []);

    expect(card.state).toBe('open');
    expect(card.confirm).toEqual({
      label: '都联系过了，一起确认',
      input: { childIds: ['ch_yu', 'ch_chuan'], week: '2026-W47', lines: ['child', 'caregiver'] },
    });
    expect(card.tag?.text).toBe('还剩 2 天');
    expect(card.caption).toBe('11月16日—22日，周日前都来得及');
  });

  test('shows what the caregiver or the director has confirmed already, and asks for the rest', () => {
    const yu = aChild({ child: known('caregiver'), caregiver: known('director', true) });
    const chuan = aChild({ childId: 'ch_chuan', child: known('guardian') });
    const card = weekCard(aHousehold({ children: [yu, chuan] }), aHome(), []);

    expect(card.children.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['奶奶说打过了', '周主任帮记的，补记'],
      ['已确认', '本周还没确认'],
    ]);
    expect(card.confirm?.input).toEqual({ childIds: ['ch_chuan'], week: '2026-W47', lines: ['caregiver'] });
    expect(card.confirm?.label).toBe('联系过了，确认');
  });

  test('says that all lamps are lit when nothing is open', () => {
    const both = { child: known('guardian'), caregiver: known('guardian') };
    const card = weekCard(aHousehold({ children: [aChild(both)] }), aHome(), []);

    expect(card).toMatchObject({ state: 'done', confirm: null, tag: { tone: 'ok', text: '灯都亮了' } });
    expect(card.children[0]?.house).toBe('小雨家，两扇窗都亮着');
  });

  test('says that something waits for a network, and lights no window before it was sent', () => {
    const card = weekCard(aHousehold(), aHome(), [letter]);

    expect(card).toMatchObject({ state: 'wait', confirm: null, tag: { tone: 'wait', text: '待送出 4 项' } });
    expect(card.children[0]).toMatchObject({ lit: { child: false, caregiver: false } });
  });

  test('does not take another week’s waiting record for this week', () => {
    expect(weekCard(aHousehold(), aHome({ week: '2026-W48', today: '2026-11-23' }), [letter]).state).toBe(
      'open',
    );
  });

  test('has no second line where the week asks for none', () => {
    const household = aHousehold({ children: [aChild({ owed: ['child'] })], contacts: [] });
    const card = weekCard(household, aHome(), []);

    expect(card.children[0]?.lines.map(({ line }) => line)).toEqual(['child']);
    expect(card.dial).toBeNull();
  });

  test('asks for nothing while a parent is at home, and offers the director’s number for a change of plans', () => {
    const card = weekCard(aHousehold({ children: [aChild({ owed: [] })] }), aHome(), []);

    expect(card).toMatchObject({ state: 'not-due', confirm: null });
    expect(card.dial).toEqual({ label: '日子变了，打给周主任', phone: '13800000003' });
  });

  test('says who is registered as at home, where somebody is', () => {
    const children = [aChild({ owed: [] })];
    const at = (away: { from: string; to: string | null } | null) => {
      const me = aPerson({ personId: 'pe_liu', name: '刘敏', relation: '妈妈', isMe: true, away });
      const father = aPerson({ personId: 'pe_wang', name: '王建军', relation: '爸爸', away });
      return weekCard(aHousehold({ children, contacts: [me, father] }), aHome(), []).caption;
    };
    expect(at(null)).toBe('登记的是您和孩子爸爸在家。有空多陪陪小雨。');
    expect(at({ from: '2026-02-26', to: '2026-11-19' })).toContain('您和孩子爸爸在家');
    expect(at({ from: '2026-11-21', to: null })).toContain('您和孩子爸爸在家');
    expect(at({ from: '2026-02-26', to: '2026-11-20' })).toContain('还没登记出门');
  });

  test('asks only for the children the week asks about, and confirms no other', () => {
    const chuan = aChild({ childId: 'ch_chuan', name: '王小川', owed: [] });
    const card = weekCard(aHousehold({ children: [aChild(), chuan] }), aHome(), []);

    expect(card.children.map(({ name }) => name)).toEqual(['小雨']);
    expect(card.confirm?.input).toMatchObject({ childIds: ['ch_yu'], lines: ['child', 'caregiver'] });
    expect(card.caption).not.toContain('小川');
  });

  test('shows a child of whom nothing is asked as such, not as a dark house', () => {
    const facts = { household: aHousehold(), week: '2026-W47', waiting: [] };
    expect(weekChild(aChild({ owed: [] }), facts)).toMatchObject({
      lines: [],
      note: '这周不用确认',
      house: '小雨家，这周不用确认',
    });
  });

  test('says on Sunday that it is the last day', () => {
    expect(weekCard(aHousehold(), aHome({ daysLeft: 0 }), []).tag?.text).toBe('今天最后一天');
  });
});
