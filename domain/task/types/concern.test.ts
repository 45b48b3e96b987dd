import { expect, test } from '@jest/globals';
import { aCareFile } from '../../../test/builders/care-file';
import { CHILD } from '../../../test/builders/cast';
import { aConcern, aStep } from '../../../test/builders/concern';
import { dayFrom, formatDay } from '../../calendar/calendar-day';
import type { Concern } from '../../care-file/concern-facts';
import { rulesFor } from '../../policy/rules';
import { deriveTasks } from '../derive-tasks';

const changes = (concern: Partial<Concern>, spec: { readonly two?: true } = {}) => {
  const family = spec.two === true ? aCareFile().withTwoChildren() : aCareFile();
  const { file } = family.having({ concerns: [aConcern(concern)] });
  return deriveTasks(file, rulesFor(file.pack, []), dayFrom('2026-11-18'))
    .changes.flatMap((change) =>
      change.event === 'opened' && change.kind.startsWith('concern')
        ? [`${change.kind} ${change.childId} ${formatDay(change.dueOn)}`]
        : [],
    )
    .sort();
};

test('a report owes the number of the police on its own day, and a look at the child some days later', () => {
  expect(changes({})).toEqual([
    `concern-follow-up ${CHILD} 2026-11-21`,
    `concern-receipt ${CHILD} 2026-11-18`,
  ]);
});

test('a report owes nothing more for a brother whom it is not about', () => {
  expect(changes({}, { two: true })).toHaveLength(2);
});

test('the number fulfils the one, the closing the other', () => {
  expect(changes({ steps: [aStep('receipt')] })).toEqual([`concern-follow-up ${CHILD} 2026-11-21`]);
  expect(changes({ state: 'closed', steps: [aStep('receipt')] })).toEqual([]);
});

test('a case that owes no report to the police asks for none', () => {
  expect(changes({ receiptOwed: false })).toEqual([`concern-follow-up ${CHILD} 2026-11-21`]);
});
