import { describe, expect, test } from '@jest/globals';
import { aFamily, countedIds } from '../record/a-family';
import { asksAboutWeeks, type CallAnswers, callLetters, missingOf, noAnswers, whomOf } from './presenter';

const today = '2026-11-24';
const family = aFamily();
const answered = (more: Partial<CallAnswers>): CallAnswers => ({
  ...noAnswers(today),
  outcome: 'reached',
  ...more,
});
const inputs = (answers: CallAnswers, of = family) =>
  callLetters({ family: of, answers, today, newRequestId: countedIds() }).map(({ op, input }) => [op, input]);

describe('a call', () => {
  test('can be with each child and each grown-up, children first', () => {
    expect(whomOf(family).map(({ label }) => label)).toEqual(['王小雨', '王小川', '奶奶', '妈妈']);
  });

  test('needs to know with whom and whether somebody answered; who was dialled is chosen', () => {
    expect(missingOf(noAnswers(today))).toEqual(['和谁联系', '联系上没有']);
    expect(missingOf(noAnswers(today, 'pe_nai'))).toEqual(['联系上没有']);
  });

  test('with one child counts for that child; a grown-up spoken to counts for all', () => {
    expect(inputs(answered({ whom: ['ch_yu', 'pe_nai'] }))).toEqual([
      [
        'directorContact.record',
        {
          childIds: ['ch_yu'],
          with: ['child', 'caregiver'],
          happenedOn: today,
          mode: 'phone',
          outcome: 'reached',
        },
      ],
      ['directorContact.record', expect.objectContaining({ childIds: ['ch_chuan'], with: ['caregiver'] })],
    ]);
  });

  test('with a child alone says nothing about the other child', () => {
    expect(inputs(answered({ whom: ['ch_yu'] }))).toHaveLength(1);
  });

  test('that reached nobody is recorded too, and asks about no week', () => {
    const answers = answered({ whom: ['pe_ma'], outcome: 'not-reached', weeks: { '2026-W47': ['child'] } });

    expect(asksAboutWeeks(answers, family)).toBe(false);
    expect(inputs(answers)).toEqual([
      ['directorContact.record', expect.objectContaining({ with: ['guardian'], outcome: 'not-reached' })],
    ]);
  });

  test('records last week and this week on the family’s word', () => {
    expect(
      inputs(
        answered({ whom: ['pe_nai'], weeks: { '2026-W47': ['child', 'caregiver'], '2026-W48': ['child'] } }),
      ).slice(1),
    ).toEqual([
      [
        'contact.confirm',
        { childIds: ['ch_yu', 'ch_chuan'], week: '2026-W47', lines: ['child', 'caregiver'] },
      ],
      ['contact.confirm', { childIds: ['ch_yu', 'ch_chuan'], week: '2026-W48', lines: ['child'] }],
    ]);
  });

  test('asks about no week where the parents are at home', () => {
    const home = aFamily({ duties: [] });

    expect(inputs(answered({ whom: ['pe_nai'], weeks: { '2026-W47': ['child'] } }), home)).toHaveLength(1);
  });

  test('settles notices that were read out to who was reached', () => {
    const answers = answered({ whom: ['pe_nai'], read: ['no_water'] });

    expect(inputs(answers)[1]).toEqual([
      'notice.acknowledgeOnBehalf',
      {
        noticeId: 'no_water',
        personId: 'pe_nai',
        how: 'told-by-phone',
        reason: '电话里念给本人听，代为确认',
      },
    ]);
    expect(inputs({ ...answers, outcome: 'not-reached' })).toHaveLength(1);
    expect(inputs({ ...answers, whom: ['ch_yu'] })).toHaveLength(1);
  });
});
