import { describe, expect, test } from '@jest/globals';
import { aCareFile, aHousehold, type CareFileBuilder } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { decideDirectorContact, type RecordDirectorContact } from './decide-director-contact';

const call = (household: CareFileBuilder, spec: Partial<RecordDirectorContact> = {}) => {
  const answer = decideDirectorContact(
    household.file,
    {
      childIds: [CHILD],
      happenedOn: dayFrom('2026-11-17'),
      mode: 'phone',
      with: ['child'],
      outcome: 'reached',
      weekKept: null,
      note: null,
      ...spec,
    },
    on('2026-11-18', { by: DIRECTOR }),
  );
  return answer.ok ? answer.value.records : answer.refusal;
};

describe("a director's call", () => {
  test('is recorded with the day it happened on, once a child', () => {
    const records = call(aHousehold().withTwoChildren(), { childIds: [CHILD, SIBLING, CHILD] });
    expect(records).toMatchObject([
      { kind: 'director-contact', record: { childId: CHILD, directorId: DIRECTOR, spokeWith: ['child'] } },
      { kind: 'director-contact', record: { childId: SIBLING, happenedOn: dayFrom('2026-11-17') } },
    ]);
    expect(records).toHaveLength(2);
  });

  test('that found the week kept confirms it too, as the director’s word', () => {
    const weekKept = { week: '2026-W46', lines: ['child', 'caregiver'] } as const;
    expect(call(aCareFile(), { weekKept })).toMatchObject([
      { kind: 'director-contact' },
      { kind: 'contact', record: { line: 'child', source: 'director', sourcePerson: DIRECTOR, late: true } },
      { kind: 'contact', record: { line: 'caregiver', source: 'director', happenedOn: null } },
    ]);
  });

  test.each([
    ['a day still to come', { happenedOn: dayFrom('2026-11-19') }, { code: 'record.dayInFuture' }],
    ['a child of another household', { childIds: ['ch_foreign'] }, { code: 'record.notFound' }],
    [
      'a week still to come',
      { weekKept: { week: '2026-W48', lines: ['child'] } },
      { code: 'contact.weekInFuture', fields: ['weekKept.week'] },
    ],
  ] as const)('is refused for %s', (_, spec, refusal) => {
    expect(call(aCareFile(), spec)).toMatchObject(refusal);
  });

  test('is refused whole where the week it found kept was not owed', () => {
    const weekKept = { week: '2026-W47', lines: ['child'] } as const;
    expect(call(aCareFile().withParentHome(), { weekKept })).toMatchObject({ code: 'contact.notDue' });
  });
});
