import { expect, test } from '@jest/globals';
import { contentGroups } from '../../../../contracts/agreement-content';
import { groupsOf, stepOf, steps } from './steps';

test('every group that a draft may lack is asked for in one step', () => {
  expect(steps.flatMap((step) => groupsOf[step]).sort()).toEqual([...contentGroups].sort());
});

test('an answer and a refusal find their step', () => {
  expect(stepOf('weeklyContact.child')).toBe('term');
  expect(stepOf('content.caregiver.bars')).toBe('caregiver');
  expect(stepOf('childIds')).toBe('children');
  expect(stepOf('remarks')).toBe('place');
  expect(stepOf('householdId')).toBeUndefined();
});
