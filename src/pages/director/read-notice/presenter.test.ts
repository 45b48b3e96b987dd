import { describe, expect, test } from '@jest/globals';
import { aFamily, countedIds } from '../record/a-family';
import { missingOf, noAnswers, onBehalfLetters, othersOf, presentNotice } from './presenter';

const family = aFamily();

describe('reading a notice aloud', () => {
  test('shows it sentence by sentence, and everybody who has not seen it', () => {
    expect(presentNotice(family, 'no_water')).toEqual({
      noticeId: 'no_water',
      title: '防溺水提醒',
      sentences: ['天冷塘边滑。', '别让孩子自己去水边。'],
      sentOn: '2026-11-18',
      people: [
        { value: 'pe_nai', label: '奶奶陈桂芳' },
        { value: 'pe_ma', label: '妈妈刘敏' },
      ],
    });
  });

  test('has nothing to show once everybody has acknowledged', () => {
    expect(presentNotice(aFamily({ notices: [] }), 'no_water')).toBeUndefined();
    expect(presentNotice(family, 'no_other')).toBeUndefined();
  });

  test('asks to whom, how and why before it can be confirmed on their behalf', () => {
    expect(missingOf(noAnswers)).toEqual(['念给谁听了', '怎么告诉的', '为什么']);
  });

  test('is one record of all that was read, everything open proposed', () => {
    const water = family.notices.filter(({ personId }) => personId === 'pe_nai');
    const two = aFamily({
      notices: [...family.notices, ...water.map((row) => ({ ...row, noticeId: 'no_road', title: '路上' }))],
    });
    const record = {
      family: two,
      noticeId: 'no_water',
      answers: { who: ['pe_nai', 'pe_ma'], how: 'told-by-phone' as const, reason: '不识字' },
      today: '2026-11-24',
      newRequestId: countedIds(),
    };
    const said = { noticeId: 'no_water', personId: 'pe_nai', how: 'told-by-phone', reason: '不识字' };
    const mother = { noticeId: 'no_water', personId: 'pe_ma' };
    expect(othersOf(two, 'no_water')).toEqual([{ value: 'no_road', label: '路上' }]);
    expect(onBehalfLetters(record).map(({ input }) => input)).toEqual([
      { ...said, also: [mother, { noticeId: 'no_road', personId: 'pe_nai' }] },
    ]);
    const chosen = { ...record, answers: { ...record.answers, others: [] } };
    expect(onBehalfLetters(chosen).map(({ input }) => input)).toEqual([{ ...said, also: [mother] }]);
  });

  test('is one record for one person too', () => {
    const letters = onBehalfLetters({
      family,
      noticeId: 'no_water',
      answers: { who: ['pe_nai'], how: 'told-by-phone', reason: '不识字' },
      today: '2026-11-24',
      newRequestId: countedIds(),
    });

    expect(letters.map(({ requestId, input }) => [requestId, input])).toEqual([
      ['rq_1', { noticeId: 'no_water', personId: 'pe_nai', how: 'told-by-phone', reason: '不识字' }],
    ]);
  });
});
