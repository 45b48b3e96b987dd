import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily, countedIds } from '../record/a-family';
import type { Family } from '../record/family-facts';
import { clearsOf, missingOf, noAnswers, noticesAtHome, type VisitAnswers, visitLetters } from './presenter';

const today = '2026-11-24';
const family = aFamily();
const answered = (more: Partial<VisitAnswers> = {}): VisitAnswers => ({
  ...noAnswers(today),
  seen: 'all',
  alone: 'all',
  caregiving: 'in-place',
  ...more,
});
const letters = (answers: VisitAnswers, of: Family = family) =>
  visitLetters({ family: of, answers, today, newRequestId: countedIds() });

describe('a visit', () => {
  test('says beforehand how many things it settles', () => {
    expect(clearsOf(family)).toBe(3);
    expect(clearsOf(aFamily({ duties: [], notices: [] }))).toBe(0);
  });

  test('asks both facts about the child and how care is, and nothing else has to be answered', () => {
    expect(missingOf(noAnswers(today), family)).toEqual(['见没见到孩子', '单独聊没聊过', '照护情况']);
    expect(missingOf({ ...noAnswers(today), seen: 'all' }, family)).toEqual(['单独聊没聊过', '照护情况']);
    expect(missingOf(answered(), family)).toEqual([]);
  });

  test('does not ask about talking alone when no child was seen', () => {
    expect(missingOf(answered({ seen: 'none', alone: undefined }), family)).toEqual([]);
    expect(letters(answered({ seen: 'none', alone: 'all' }))[0]?.input).toMatchObject({
      sawChild: false,
      talkedAlone: false,
    });
  });

  test('asks who was seen, and who was talked to, when it was not everybody', () => {
    expect(missingOf(answered({ seen: 'some' }), family)).toEqual(['见到了谁']);
    expect(missingOf(answered({ alone: 'some' }), family)).toEqual(['和谁聊过']);
    expect(
      missingOf(
        answered({ seen: 'some', seenIds: ['ch_yu'], alone: 'some', aloneIds: ['ch_chuan'] }),
        family,
      ),
    ).toEqual(['和谁聊过']);
  });

  test('is one record for children of whom the same is true', () => {
    expect(letters(answered({ note: '  屋里暖和 ' }))).toEqual([
      {
        requestId: 'rq_1',
        op: 'visit.record',
        input: {
          childIds: ['ch_yu', 'ch_chuan'],
          happenedOn: today,
          sawChild: true,
          talkedAlone: true,
          caregiving: 'in-place',
          note: '屋里暖和',
        },
        about: { householdId: 'hh_wang', label: '王家', on: today },
      },
    ]);
  });

  test('keeps apart who was seen and who was not', () => {
    const records = letters(answered({ seen: 'some', seenIds: ['ch_yu'], alone: 'none', on: '2026-11-20' }));

    expect(records.map(({ input }) => input)).toEqual([
      expect.objectContaining({
        childIds: ['ch_yu'],
        sawChild: true,
        talkedAlone: false,
        happenedOn: '2026-11-20',
      }),
      expect.objectContaining({ childIds: ['ch_chuan'], sawChild: false, talkedAlone: false }),
    ]);
  });

  test('records last week on the family’s word, for the children who are owed one', () => {
    const one = aFamily({ duties: [aDuty('weekly-contact', 'ch_yu')] });

    expect(letters(answered({ weeks: { '2026-W47': 'caregiver' } }), one)[1]).toMatchObject({
      op: 'contact.confirm',
      input: { childIds: ['ch_yu'], week: '2026-W47', lines: ['caregiver'] },
    });
    expect(letters(answered({ weeks: { '2026-W47': 'neither' } }))).toHaveLength(1);
  });

  test('asks nothing about a week that is confirmed', () => {
    const settled = aFamily({ duties: [aDuty('weekly-contact', 'ch_yu', { taskId: null })] });

    expect(letters(answered({ weeks: { '2026-W47': 'both' } }), settled)).toHaveLength(1);
  });

  test('offers notices only for who is at home, and confirms each person with the reason', () => {
    expect(noticesAtHome(family)).toEqual([
      { noticeId: 'no_water', title: '防溺水提醒', people: [{ personId: 'pe_nai', name: '奶奶' }] },
    ]);
    expect(letters(answered({ readTo: { no_water: ['pe_nai', 'pe_ma'] } }))[1]).toMatchObject({
      op: 'notice.acknowledgeOnBehalf',
      input: {
        noticeId: 'no_water',
        personId: 'pe_nai',
        how: 'read-aloud-in-person',
        reason: '走访时当面念给本人听，代为确认',
      },
    });
  });

  test('gives every record a request id of its own', () => {
    const all = letters(
      answered({
        weeks: { '2026-W47': 'both' },
        readTo: { no_water: ['pe_nai'] },
        alone: 'some',
        aloneIds: ['ch_yu'],
      }),
    );

    expect(all.map(({ requestId }) => requestId)).toEqual(['rq_1', 'rq_2', 'rq_3', 'rq_4']);
  });
});
