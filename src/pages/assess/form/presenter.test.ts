import { describe, expect, test } from '@jest/globals';
import { answersTo, aSampleInstrument } from '../../../../test/builders/instrument';
import { readDraft } from './read-draft';
import {
  differencesOf,
  goesDown,
  isUrgent,
  leftOf,
  missingOf,
  owesReason,
  proposalOf,
  recordInput,
} from './presenter';

const body = aSampleInstrument();
const instrument = { instrumentId: 'in_sample', body };
const calm = answersTo(body);
const seen = { colour: 'yellow', revision: 2, proposal: 'blue' } as const;

describe('the questions', () => {
  test('are counted until each has its answer', () => {
    expect(leftOf(instrument, {})).toBe(9);
    expect(leftOf(instrument, { ...calm, 'body.growth': 'o9' })).toBe(1);
    expect(leftOf(instrument, calm)).toBe(0);
  });

  test('come to the worst of the three, and to nothing before all are answered', () => {
    expect(proposalOf(instrument, {})).toBeUndefined();
    expect(proposalOf(instrument, calm)).toBe('green');
    expect(proposalOf(instrument, { ...calm, 'body.growth': 'o2', 'body.illness': 'o2' })).toBe('yellow');
  });

  test('point to the danger where one answer says so', () => {
    expect(isUrgent(instrument, calm)).toBe(false);
    expect(isUrgent(instrument, { ...calm, 'mind.mood': 'o3' })).toBe(true);
  });
});

describe('the colour that a person confirms', () => {
  test('goes down where it is calmer than what holds or than the proposal', () => {
    expect(goesDown('blue', seen)).toBe(true);
    expect(goesDown('yellow', seen)).toBe(false);
    expect(goesDown('green', { ...seen, colour: null })).toBe(true);
    expect(goesDown('blue', { ...seen, colour: null })).toBe(false);
  });

  test('owes a word where it is not the proposal, up as well', () => {
    expect(owesReason({ colour: 'red', reason: '' }, seen)).toBe(true);
    expect(owesReason({ colour: 'blue', reason: '' }, { ...seen, colour: null })).toBe(false);
    expect(missingOf(0, { colour: 'red', reason: ' ' }, seen)).toEqual(['为什么']);
    expect(missingOf(0, { colour: undefined, reason: '' }, seen)).toEqual(['定颜色']);
    expect(missingOf(3, { colour: 'red', reason: '' }, seen)).toEqual(['还有 3 题没选']);
  });

  test('is sent with the revision that was in sight, and without an empty word', () => {
    const sent = { childId: 'ch_1', instrumentId: 'in_1', answers: calm, basedOn: 2 };
    expect(recordInput({ ...sent, choice: { colour: 'blue', reason: ' ' } })).toEqual({
      ...sent,
      colour: 'blue',
    });
    expect(recordInput({ ...sent, choice: { colour: undefined, reason: '' } })).toBeUndefined();
  });
});

test('somebody else’s answers are compared one by one', () => {
  expect(differencesOf(calm, { ...calm, 'mind.mood': 'o1' })).toBe(1);
  expect(differencesOf(calm, {})).toBe(9);
});

test('what the phone kept counts for its own standard only', () => {
  const kept = { instrumentId: 'in_1', answers: calm };
  expect(readDraft(kept, 'in_1')).toEqual(calm);
  expect(readDraft(kept, 'in_2')).toBeUndefined();
  expect(readDraft({ ...kept, answers: { a: 1 } }, 'in_1')).toBeUndefined();
  expect(readDraft('{}', 'in_1')).toBeUndefined();
});
