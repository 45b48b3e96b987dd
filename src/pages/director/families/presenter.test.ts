import { describe, expect, test } from '@jest/globals';
import { presentFamily } from './presenter';

const wang = {
  householdId: 'hh_wang',
  label: '王家',
  lane: '三组',
  caregiver: '陈桂芳',
  children: [
    { childId: 'ch_1', name: '王小雨', age: 9 },
    { childId: 'ch_2', name: '王小川', age: 6 },
  ],
  openTasks: 3,
  agreement: 'sent' as const,
};

describe('a family in the list', () => {
  test('says where, who cares and for whom, and what is open', () => {
    expect(presentFamily(wang)).toEqual({
      householdId: 'hh_wang',
      title: '王家',
      text: '三组，陈桂芳照护；王小雨 9 岁、王小川 6 岁',
      tag: { tone: 'need', text: '要办 3' },
    });
  });

  test('mentions an unsigned agreement when nothing else is open, and nothing when all is well', () => {
    expect(presentFamily({ ...wang, openTasks: 0 }).tag?.text).toBe('协议没签好');
    expect(presentFamily({ ...wang, openTasks: 0, agreement: 'in-force' }).tag).toBeUndefined();
  });

  test('leaves out what nobody has written down', () => {
    expect(presentFamily({ ...wang, lane: null, caregiver: null, children: [] }).text).toBe('');
  });
});
