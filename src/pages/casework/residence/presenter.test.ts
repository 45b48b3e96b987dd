import { describe, expect, test } from '@jest/globals';
import { familyOfPart } from '../../director/record/family-of-part';
import { agreeInput, type Case, choose, mayConfirm, partsToBegin, toCall } from './presenter';

const parts = {
  visit: 'residence',
  contact: 'residence',
  agreement: 'residence',
  report: 'residence',
  aid: 'registration',
} as const;
const split = (by: 'residence' | 'registration', visit: 'residence' | 'registration') => ({
  splitId: 'sp_aaaaaaaaaaaa',
  parts: { ...parts, visit },
  by,
  name: '邵建红',
  on: '2026-11-18',
  office: null,
});
const aCase = (spec: Partial<Case> = {}): Case => ({
  registeredCode: '990100001003',
  children: [{ childId: 'ch_aaaaaaaaaaaa', name: '王小雨', age: 9 }],
  residence: { village: '青杨村', directors: [] },
  registration: { village: '桃坪村', directors: [] },
  withinCounty: true,
  mine: ['residence'],
  agreement: null,
  agreed: null,
  waiting: null,
  proposal: { parts, valueKind: 'productDefault' },
  records: [],
  ...spec,
});
const answers = { parts, officeName: '', officePhone: '' };

describe('the form of a split', () => {
  test('begins with what waits, else with what holds, else with the proposal', () => {
    expect(partsToBegin(aCase())).toEqual(parts);
    const agreed = split('residence', 'registration');
    expect(partsToBegin(aCase({ agreed })).visit).toBe('registration');
    expect(partsToBegin(aCase({ agreed, waiting: split('registration', 'residence') })).visit).toBe(
      'residence',
    );
  });

  test('changes one duty a tap', () => {
    expect(choose(answers, 'report', 'registration').parts).toEqual({ ...parts, report: 'registration' });
  });

  test('asks for the office of another county before anything is sent', () => {
    const abroad = aCase({ withinCounty: false });
    expect(agreeInput('hh_1', abroad, answers)).toBeUndefined();
    const named = { ...answers, officeName: ' （例）外县民政局 ', officePhone: '0550-1234567' };
    expect(agreeInput('hh_1', abroad, named)?.office).toEqual({
      name: '（例）外县民政局',
      phone: '0550-1234567',
    });
    expect(agreeInput('hh_1', abroad, { ...named, officePhone: '问了' })).toBeUndefined();
    expect(agreeInput('hh_1', aCase(), named)).not.toHaveProperty('office');
  });
});

test('who may confirm is the side that did not write it', () => {
  const waiting = split('residence', 'residence');
  expect(mayConfirm(aCase({ waiting }))).toBe(false);
  expect(mayConfirm(aCase({ waiting, mine: ['registration'] }))).toBe(true);
  expect(mayConfirm(aCase({ waiting, mine: [] }))).toBe(false);
});

test('there is the other side to call, and nobody of another county', () => {
  const villages = (spec: Partial<Case>) => toCall(aCase(spec)).map(({ village }) => village);
  expect(villages({})).toEqual(['桃坪村']);
  expect(villages({ mine: ['registration'] })).toEqual(['青杨村']);
  expect(villages({ withinCounty: false })).toEqual([]);
});

test('the form of a visit knows the children of the part and nobody else of the family', () => {
  const page = { householdId: 'hh_1', label: '王家', today: '2026-11-20' };
  const family = familyOfPart({ ...page, cases: [aCase({ mine: ['registration'], records: ['visit'] })] });
  expect(family.children.map(({ name }) => name)).toEqual(['王小雨']);
  expect([family.people, family.notices, family.duties, family.events]).toEqual([[], [], [], []]);
  expect(familyOfPart({ ...page, cases: [aCase()] }).children).toEqual([]);
});
