import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { aReceipt, ordinaryFacts } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import { applyRecords } from '../care-file/apply-records';
import type { CareRecord } from '../care-file/records';
import { decideDirectorContact } from '../contact/decide-director-contact';
import { rulesFor } from '../policy/rules';
import { deriveTasks } from '../task/derive-tasks';
import { decideVisit } from './decide-visit';

const TODAY = '2026-12-15';

/** Everything of a director's is due: a visit, a contact, two weeks and a notice. */
const due = aHousehold()
  .openedOn('2026-09-01')
  .reviewedOn('2026-12-14')
  .withReceipt(aReceipt('2026-12-01'))
  .withTask({ kind: 'home-visit', period: 'start' })
  .withTask({ kind: 'director-contact', period: 'start' })
  .withTask({ kind: 'weekly-contact', period: '2026-W49' })
  .withTask({ kind: 'notice-unacknowledged', period: 'no_drowning' }).file;

const closes = (records: readonly CareRecord[]) => {
  const after = applyRecords(due, records, { today: dayFrom(TODAY), now: `${TODAY}T04:00:00.000Z` });
  return deriveTasks(after, rulesFor(due.pack, []), dayFrom(TODAY))
    .changes.flatMap((change) => (change.event === 'done' ? [change.task.kind] : []))
    .sort();
};

const visit = (sawChild: boolean, day = TODAY) => {
  const facts = { ...ordinaryFacts, childIds: [CHILD], happenedOn: dayFrom(day), sawChild };
  const answer = decideVisit(due, facts, on(TODAY, { by: DIRECTOR }));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.records;
};

const call = (spokeWith: readonly ('child' | 'caregiver' | 'guardian')[]) => {
  const answer = decideDirectorContact(
    due,
    {
      childIds: [CHILD],
      happenedOn: dayFrom(TODAY),
      mode: 'phone',
      with: spokeWith,
      outcome: 'reached',
      weekKept: null,
      note: null,
    },
    on(TODAY, { by: DIRECTOR }),
  );
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.records;
};

describe('one visit', () => {
  test('that saw the child clears the visit and the contact, and neither the week nor the notice', () => {
    expect(closes(visit(true))).toEqual(['director-contact', 'home-visit']);
  });

  test('that missed the child clears the visit alone', () => {
    expect(closes(visit(false))).toEqual(['home-visit']);
  });

  test('of a day in the past, entered late, clears the same', () => {
    expect(closes(visit(true, '2026-12-01'))).toEqual(['director-contact', 'home-visit']);
  });
});

describe('one call', () => {
  test('that reached the child clears the contact alone', () => {
    expect(closes(call(['child', 'caregiver']))).toEqual(['director-contact']);
  });

  test('to grown-ups alone clears nothing', () => {
    expect(closes(call(['caregiver', 'guardian']))).toEqual([]);
  });
});
