import { expect, test } from '@jest/globals';
import { forTheEar } from './for-the-ear';
import { spokenNotice } from './spoken-notice';

test('a telephone number is said digit by digit, and another number is left to the voice', () => {
  expect(forTheEar('马上打110，或者12356。急的打120。')).toBe('马上打幺幺零，或者幺二三五六。急的打幺二零。');
  expect(forTheEar('2021年、1101号、3110')).toBe('2021年、1101号、3110');
});

test('the library’s form for the ear is said instead of the long text', () => {
  const notice = { title: '小心火', brief: '着火打119。', body: '着火了，打119。' };
  expect(spokenNotice({ ...notice, spoken: '着火了打幺幺九。' })).toEqual([
    { step: 'brief', text: '小心火。着火打幺幺九。' },
    { step: 'body', text: '着火了打幺幺九。' },
  ]);
  expect(spokenNotice({ ...notice, spoken: null })[1]).toEqual({ step: 'body', text: '着火了，打幺幺九。' });
});

test('a question is said last, with its answers and without which is right', () => {
  const question = { ask: '先打哪个电话？', answers: ['110', '回家再说'], right: 0, why: '先打电话。' };
  const pieces = spokenNotice({ title: '看好孩子', brief: '别去水边。', body: '别去水边。', question });
  expect(pieces.at(-1)).toEqual({ step: 'question', text: '先打哪个电话？幺幺零。回家再说。' });
});
