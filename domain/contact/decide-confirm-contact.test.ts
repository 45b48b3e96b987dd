import { describe, expect, test } from '@jest/globals';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, FATHER, GRANDMOTHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { aContact } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import { type ConfirmContact, decideConfirmContact } from './decide-confirm-contact';

const confirm = (
  household: CareFileBuilder = aCareFile(),
  spec: Partial<ConfirmContact> = {},
  { today = '2026-11-18', by = MOTHER }: { today?: string; by?: string } = {},
) =>
  decideConfirmContact(
    household.file,
    {
      childIds: [CHILD],
      week: '2026-W47',
      lines: ['child', 'caregiver'],
      happenedOn: null,
      mode: null,
      topics: [],
      note: null,
      askDirector: false,
      source: 'guardian',
      ...spec,
    },
    on(today, { by }),
  );
const refusal = (...args: Parameters<typeof confirm>) => {
  const answer = confirm(...args);
  return answer.ok ? 'allowed' : answer.refusal.code;
};
const records = (...args: Parameters<typeof confirm>) => {
  const answer = confirm(...args);
  return answer.ok ? answer.value.records.map((each) => (each.kind === 'contact' ? each.record : null)) : [];
};
const weeks = (...args: Parameters<typeof confirm>) => {
  const answer = confirm(...args);
  return answer.ok ? answer.value.answer.weeks : [];
};

describe('confirming a week', () => {
  test('writes one record a line, in the name of who says it', () => {
    expect(records()).toMatchObject([
      { childId: CHILD, line: 'child', week: '2026-W47', sourcePerson: MOTHER, revision: 1, late: false },
      { childId: CHILD, line: 'caregiver', week: '2026-W47', sourcePerson: MOTHER, revision: 1, late: false },
    ]);
  });

  test('answers what the week looks like afterwards', () => {
    expect(weeks(aCareFile(), { lines: ['child'] })).toEqual([
      { childId: CHILD, week: '2026-W47', child: true, caregiver: false, late: false },
    ]);
  });

  test('confirms two children with one tap', () => {
    const both = { childIds: [CHILD, SIBLING] };
    expect(records(aHousehold().withTwoChildren(), both)).toHaveLength(4);
    expect(weeks(aHousehold().withTwoChildren(), both).every((each) => each.child && each.caregiver)).toBe(
      true,
    );
  });

  test('counts a child and a line once, however often the call names them', () => {
    expect(records(aCareFile(), { childIds: [CHILD, CHILD], lines: ['child', 'child'] })).toHaveLength(1);
  });

  test('leaves out the line with a caregiver where there is none', () => {
    expect(records(aCareFile().withoutCaregiver()).map((record) => record?.line)).toEqual(['child']);
  });

  test('is late from the Monday after the week on', () => {
    expect(records(aCareFile(), {}, { today: '2026-11-22' })[0]?.late).toBe(false);
    expect(records(aCareFile(), {}, { today: '2026-11-23' })[0]?.late).toBe(true);
  });
});

describe('confirming it again', () => {
  const kept = aCareFile().withContacts({ ...aContact('2026-W47'), happenedOn: null });

  test('with the same content changes nothing', () => {
    expect(records(kept, { lines: ['child'] })).toEqual([]);
  });

  test('with new content is a revision', () => {
    expect(records(kept, { lines: ['child'], mode: 'video' })).toMatchObject([
      { revision: 2, mode: 'video' },
    ]);
  });

  test('by somebody else is a record of its own', () => {
    expect(records(kept, { lines: ['child'] }, { by: FATHER })).toMatchObject([
      { sourcePerson: FATHER, revision: 1 },
    ]);
    expect(records(kept, { lines: ['child'], source: 'caregiver' }, { by: GRANDMOTHER })).toMatchObject([
      { source: 'caregiver', revision: 1 },
    ]);
  });

  test('after withdrawing it is the next revision, though the content is the same', () => {
    const withdrawn = aCareFile().withContacts({
      ...aContact('2026-W47'),
      happenedOn: null,
      withdrawn: true,
    });
    expect(records(withdrawn, { lines: ['child'] })).toMatchObject([{ revision: 2 }]);
  });
});

describe('what cannot be confirmed', () => {
  test('is a week that has not begun; this very week can', () => {
    expect(refusal(aCareFile(), { week: '2026-W48' })).toBe('contact.weekInFuture');
    expect(refusal(aCareFile(), {}, { today: '2026-11-16' })).toBe('allowed');
  });

  test('is a week that does not exist', () => {
    expect(refusal(aCareFile(), { week: '2025-W53' })).toBe('contact.weekInFuture');
  });

  test('is a week more than a year back', () => {
    const old = aCareFile().openedOn('2024-01-01').withParentAway('2024-01-01');
    const [mother] = old.file.guardians;
    const linked = old.having({ guardians: [{ ...mother!, from: dayFrom('2024-01-01') }] });
    expect(refusal(linked, { week: '2025-W46' })).toBe('contact.weekTooOld');
    expect(refusal(linked, { week: '2025-W47' })).toBe('allowed');
  });

  test('is a week that was not owed', () => {
    expect(refusal(aCareFile().withParentHome())).toBe('contact.notDue');
    expect(refusal(aCareFile().withParentAway('2026-11-17'))).toBe('contact.notDue');
  });

  test('is a child of another household, and then none of them', () => {
    expect(refusal(aCareFile(), { childIds: [CHILD, 'ch_foreign'] })).toBe('record.notFound');
  });

  test('is a day outside the week, or still to come', () => {
    const day = (text: string) => refusal(aCareFile(), { happenedOn: dayFrom(text) });
    expect(day('2026-11-15')).toBe('contact.dayOutsideWeek');
    expect(day('2026-11-16')).toBe('allowed');
    expect(day('2026-11-19')).toBe('record.dayInFuture');
  });
});
