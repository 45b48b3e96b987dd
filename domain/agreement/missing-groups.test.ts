import { describe, expect, test } from '@jest/globals';
import { type AgreementContent, contentGroups } from '../../contracts/agreement-content';
import { agreementContent, aScreen } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { dayFrom } from '../calendar/calendar-day';
import { completeContent, missingGroups } from './missing-groups';

const { file } = aCareFile();
const today = dayFrom('2026-11-18');
const missing = (spec: Partial<AgreementContent> = {}) => missingGroups(file, agreementContent(spec), today);

describe('a draft', () => {
  test('with every group filled in lacks nothing', () => {
    expect(missing()).toEqual([]);
    expect(completeContent(file, agreementContent(), today)).toEqual(agreementContent());
  });

  test('that was only begun lacks everything, in the order of the form', () => {
    const { householdId, childIds } = agreementContent();
    expect(missingGroups(file, { householdId, childIds }, today)).toEqual([...contentGroups]);
    expect(completeContent(file, { householdId, childIds }, today)).toBeNull();
  });

  test.each<[why: string, group: string, spec: Partial<AgreementContent>]>([
    ['a reason that none of the words names, without words', 'reason', { reason: { kind: 'other' } }],
    [
      'one parent at home and no reason why that one is unable',
      'departure',
      {
        departure: { kind: 'one-away-other-unable', leavingOn: '2026-12-01', decidedOn: '2026-11-01' },
      },
    ],
    [
      'a caregiver who has not declared that no bar applies',
      'caregiver',
      { caregiver: aScreen({ declared: false }) },
    ],
    ['a child nobody has described', 'children', { children: [] }],
    ['a child of ten nobody has heard', 'views', { views: [] }],
  ])('lacks a group: %s', (_, group, spec) => {
    expect(missing(spec)).toEqual([group]);
  });
});
