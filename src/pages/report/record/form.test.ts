import { describe, expect, test } from '@jest/globals';
import { concernSituations } from '../../../../contracts/vocabulary/concern';
import { proposesTelling as ofTheFunctions } from '../../../../domain/concern/who-is-told';
import type { About } from '../about';
import { choicesOf, familyChoices, situationOf } from './family-choice';
import { emptyForm, inputOf, missingOf, proposesTelling, withTold } from './form';

const about: About = {
  householdId: 'hh_home',
  label: '王家',
  today: '2026-11-20',
  children: [{ childId: 'ch_yu', name: '小雨', age: 9 }],
  people: [],
};
const form = { ...emptyForm(about), situations: ['many-injuries'] as const };

describe('the form of a report', () => {
  test('knows an only child and the day already, and asks for the situation', () => {
    expect(missingOf(emptyForm(about))).toEqual(['什么情形']);
    expect(missingOf({ ...emptyForm(about), course: 'alone' })).toEqual([]);
    expect(inputOf('hh_home', emptyForm(about))).toBeUndefined();
  });

  test('sends what was filled in and leaves out what was not', () => {
    expect(inputOf('hh_home', { ...form, words: ' 背上有伤 ' })).toEqual({
      householdId: 'hh_home',
      childIds: ['ch_yu'],
      course: 'report',
      situations: ['many-injuries'],
      foundOn: '2026-11-20',
      told: [],
      suspects: [],
      tell: [],
      words: '背上有伤',
    });
  });

  test('tells nobody who was then marked as one who may have done it', () => {
    const marked = { ...form, tell: ['pe_mother', 'pe_uncle'], suspects: ['pe_uncle'] };
    expect(inputOf('hh_home', marked)?.tell).toEqual(['pe_mother']);
  });

  test('keeps the moment of the first tap on an office', () => {
    const first = withTold([], ['police'], { on: '2026-11-20', at: '22:40' });
    expect(withTold(first, ['police', 'civil'], { on: '2026-11-20', at: '22:45' })).toEqual([
      { office: 'police', on: '2026-11-20', at: '22:40' },
      { office: 'civil', on: '2026-11-20', at: '22:45' },
    ]);
    expect(withTold(first, [], { on: '2026-11-20', at: '22:45' })).toEqual([]);
  });

  test('proposes to tell the family where the functions would', () => {
    for (const situation of concernSituations)
      expect([situation, proposesTelling({ course: 'report', situations: [situation] })]).toEqual([
        situation,
        ofTheFunctions([situation]),
      ]);
  });
});

test('a family’s answer becomes a situation of the law', () => {
  expect(situationOf('touched', { age: 13, gender: 'female' })).toBe('under-14-sexual');
  expect(situationOf('touched', { age: 14, gender: 'female' })).toBe('over-14-sexual');
  expect(situationOf('touched', { age: 9, gender: 'male' })).toBe('private-injury');
  expect(situationOf('touched', { age: 9 })).toBe('private-injury');
  expect(situationOf('lost', { age: 9 })).toBe('missing');
});

test('a form that was begun before shows the family’s answers, whatever the child', () => {
  for (const child of [{ age: 9 }, { age: 13, gender: 'female' }, { age: 14, gender: 'female' }])
    for (const choice of familyChoices) expect(choicesOf([situationOf(choice, child)])).toEqual([choice]);
  expect(choicesOf([])).toEqual([]);
});
