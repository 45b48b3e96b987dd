import { describe, expect, test } from '@jest/globals';
import type { KnownRoles } from '../../api/roles';
import { targetOf } from './presenter';

const parent: KnownRoles = { roles: ['guardian'], current: 'guardian' };
const grandmother: KnownRoles = { roles: ['caregiver'], current: 'caregiver' };
const director: KnownRoles = { roles: ['director'], current: 'director' };
const both: KnownRoles = { roles: ['guardian', 'director'], current: 'director' };

describe('a link of a message', () => {
  test.each([
    ['the week, for a parent', { to: 'week', week: '2026-W47' }, parent, 'parent.confirm'],
    ['the week, for a caregiver', { to: 'week', week: '2026-W47' }, grandmother, 'caregiver.answer'],
    ['a notice, for a parent', { to: 'notice', id: 'no_a' }, parent, 'parent.notice'],
    ['a notice, for a caregiver', { to: 'notice', id: 'no_a' }, grandmother, 'caregiver.notice'],
    ['an agreement, for a parent', { to: 'agreement', id: 'ag_a' }, parent, 'parent.agreement'],
    ['today, for a director', { to: 'today' }, director, 'director.today'],
    ['nothing known', { to: 'moon' }, grandmother, 'caregiver.home'],
    ['nothing', {}, parent, 'parent.home'],
    ['a notice, for a director', { to: 'notice', id: 'no_a' }, director, 'director.today'],
  ] as const)('to %s opens the right page', (...example) => {
    const [, params, known, route] = example;
    expect(targetOf(params, known).route).toBe(route);
  });

  test('changes to the role it is for', () => {
    expect(targetOf({ to: 'notice', id: 'no_a' }, both)).toEqual({
      role: 'guardian',
      route: 'parent.notice',
      values: { id: 'no_a' },
    });
  });

  test('reads its id whether or not the platform has decoded it', () => {
    expect(targetOf({ to: 'notice', id: 'no%5Fa' }, parent).values).toEqual({ id: 'no_a' });
    expect(targetOf({ to: 'notice', id: 'no_a' }, parent).values).toEqual({ id: 'no_a' });
  });
});
