import { expect, test } from '@jest/globals';
import { newestUnheard, wordsOf } from './letters';

const letter = { letterId: 'vl_one', side: 'caregiver', from: '奶奶', on: '2026-11-17', seconds: 9 } as const;
const rest = { removable: true, keepUntil: '2027-05-16' } as const;
const home = (
  ...letters: readonly { readonly mine: boolean; readonly heard: boolean; readonly id: string }[]
) => ({
  today: '2026-11-18',
  households: [
    {
      householdId: 'hh_one',
      children: ['王小雨'],
      leftToday: 5,
      letters: letters.map(({ id, mine, heard }) => ({ ...letter, ...rest, letterId: id, mine, heard })),
      words: [
        { wordId: 'ww_new', by: '季红梅', as: 'teacher' as const, on: '2026-11-17', words: '真好' },
        { wordId: 'ww_old', by: '周晓琴', as: 'director' as const, on: '2026-11-10', words: '也好' },
      ],
    },
  ],
});

test('the card plays the newest that somebody else has said and this parent has not heard', () => {
  const mine = { id: 'vl_mine', mine: true, heard: false };
  const heard = { id: 'vl_heard', mine: false, heard: true };
  const fresh = { id: 'vl_fresh', mine: false, heard: false };
  expect(newestUnheard(home(mine, heard, fresh, { ...fresh, id: 'vl_older' }))?.letterId).toBe('vl_fresh');
  expect(newestUnheard(home(mine, heard))).toBeUndefined();
  expect(newestUnheard(undefined)).toBeUndefined();
});

test('the newest sentence stands with who said it', () => {
  expect(wordsOf(home())).toEqual([{ wordId: 'ww_new', title: '季红梅（老师）说', words: '「真好」' }]);
  expect(wordsOf(undefined)).toEqual([]);
});
