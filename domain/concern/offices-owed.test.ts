import { expect, test } from '@jest/globals';
import { aConcern, aStep } from '../../test/builders/concern';
import { dayFrom } from '../calendar/calendar-day';
import type { Concern } from '../care-file/concern-facts';
import { rulesFor } from '../policy/rules';
import { officesOwed } from './offices-owed';

const TODAY = dayFrom('2026-11-18');
const owed = (pack: string, concern: Partial<Concern>) =>
  officesOwed(aConcern(concern), rulesFor(pack, []), TODAY);

test('the law wants police and education told; civil affairs have it by the report itself', () => {
  expect(owed('putuo', {})).toEqual(['police', 'education']);
});

test('Chongqing wants the procuratorate told of harm, and the women’s federation of a guardian who does not act', () => {
  expect(owed('chongqing', {})).toEqual(['police', 'education', 'procuratorate']);
  expect(owed('chongqing', { course: 'guardianship' })).toEqual(['village', 'police', 'education', 'women']);
});

test('an office that was told is owed no longer', () => {
  expect(owed('chongqing', { steps: [aStep('told', 'police'), aStep('told', 'procuratorate')] })).toEqual([
    'education',
  ]);
});
