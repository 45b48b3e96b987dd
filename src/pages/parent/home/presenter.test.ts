import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from '../family/a-home';
import {
  agreementToSign,
  badgesOf,
  dialsOf,
  endOfCareOf,
  helpOf,
  lastWeekOf,
  questionsOf,
  weekBefore,
} from './presenter';

describe('the parent’s home', () => {
  test('offers to confirm last week late, for the children it is about', () => {
    const household = aHousehold({
      children: [aChild({ lastWeek: ['caregiver'] }), aChild({ name: '王小川' })],
    });

    expect(lastWeekOf(household, aHome())?.text).toBe('11月9日—15日，小雨');
    expect(lastWeekOf(aHousehold(), aHome())).toBeNull();
    expect(weekBefore('2026-W01')).toBe('2025-W52');
  });

  test('asks one question for children of one age', () => {
    const questions = [
      { childId: 'ch_yu', question: '和谁玩得最开心？' },
      { childId: 'ch_chuan', question: '和谁玩得最开心？' },
    ];
    expect(questionsOf(aHome({ questions }))).toEqual([{ to: '小雨和小川', words: '「和谁玩得最开心？」' }]);
  });

  test('tells who answers a request and when', () => {
    const on = '2026-11-17';
    const answer = { by: '周晓琴', on: '2026-11-19', note: '我上门看看' };

    expect(helpOf(aHousehold({ help: { on, mine: true, answer: null } }), '2026-11-20')).toMatchObject({
      title: '您周二说的事，等儿童主任回话',
      answered: false,
    });
    expect(helpOf(aHousehold({ help: { on, mine: true, answer } }), '2026-11-20')).toEqual({
      title: '周晓琴回您的话',
      text: '昨天：我上门看看',
      answered: true,
    });
  });

  test('tells the other parent’s request and the caregiver’s apart from one’s own', () => {
    const request = { on: '2026-11-17', mine: false, answer: null };
    const household = aHousehold({ help: request, endOfCare: request });

    expect(helpOf(household, '2026-11-20')?.title).toBe('家里周二请人帮忙，等儿童主任回话');
    expect(endOfCareOf(household, '2026-11-20')?.title).toBe(
      '孩子的另一位家长周二想停止或更换照护，等儿童主任回话',
    );
  });

  test('keeps a request to end the care apart from one for help', () => {
    const answer = { by: '周晓琴', on: '2026-11-21', note: '周六一起商量' };
    const household = aHousehold({ endOfCare: { on: '2026-11-17', mine: true, answer } });

    expect(helpOf(household, '2026-11-20')).toBeNull();
    expect(endOfCareOf(household, '2026-11-20')).toMatchObject({
      title: '停止或更换照护，周晓琴回您的话',
      answered: true,
    });
  });

  test('shows an agreement only while this parent’s signature is missing', () => {
    const agreement = { agreementId: 'ag_1', state: 'sent', mySignature: false } as const;

    expect(agreementToSign(aHousehold({ agreement }))).toBe('ag_1');
    expect(agreementToSign(aHousehold({ agreement: { ...agreement, mySignature: true } }))).toBeNull();
    expect(agreementToSign(aHousehold({ agreement: { ...agreement, state: 'in-force' } }))).toBeNull();
    expect(badgesOf(aHome({ households: [aHousehold({ agreement })] }))).toEqual({
      notices: 0,
      agreement: 1,
    });
  });

  test('knows whom to dial without a network', () => {
    expect(dialsOf(aHome()).map(({ title }) => title)).toEqual(['打给奶奶 陈桂芳', '打给周主任']);
    expect(dialsOf(aHome({ households: [aHousehold({ contacts: [] })] }))).toEqual([]);
  });
});
