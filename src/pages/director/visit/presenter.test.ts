import { describe, expect, test } from '@jest/globals';
import { aDuty, aFamily, countedIds } from '../record/a-family';
import type { Family } from '../record/family-facts';
import { touched } from './block-draft';
import { withTheRestWell } from './blocks';
import {
  clearsOf,
  missingOf,
  noAnswers,
  noticesAtHome,
  type VisitAnswers,
  withCaregiving,
} from './presenter';
import type { VisitFile } from './visit-file';
import { visitLetters } from './visit-letters';

const today = '2026-11-24';
const ACT = 'va_abcdefghijkl';
const family = aFamily();
const answered = (more: Partial<VisitAnswers> = {}): VisitAnswers => ({
  ...noAnswers(today, ACT),
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
    expect(missingOf(noAnswers(today, ACT), family)).toEqual(['见没见到孩子', '单独聊没聊过', '照护情况']);
    expect(missingOf({ ...noAnswers(today, ACT), seen: 'all' }, family)).toEqual([
      '单独聊没聊过',
      '照护情况',
    ]);
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
          act: ACT,
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

const LISTED = ['living', 'study', 'health', 'mind', 'home-safety', 'water-safety'] as const;
type Last = Family['lastVisits'][number];

/** The family after a visit that found everything well, but for what is said. */
const visitedBefore = (more: Partial<Last['blocks'][number]> = {}, of = 'study'): Family =>
  aFamily({
    lastVisits: ['ch_yu', 'ch_chuan'].map((childId) => ({
      childId,
      on: '2026-08-26',
      form: '2026-11',
      caregiving: 'in-place',
      blocks: LISTED.map((block) => ({
        block,
        state: 'ok',
        marks: [],
        same: false,
        ...(block === of && childId === 'ch_yu' ? more : {}),
      })),
    })),
  });

const blocksIn = (answers: VisitAnswers, of: Family) =>
  letters(answers, of).flatMap(({ op, input }) =>
    op === 'visit.record'
      ? [
          `${input.childIds.join('+')}: ${(input.blocks ?? [])
            .map(({ block, state, same }) => `${block} ${same ? 'same' : state}`)
            .join(', ')}`,
        ]
      : [],
  );

describe('the blocks of a visit', () => {
  test('are as last time where nobody touched them', () => {
    expect(blocksIn(answered(), visitedBefore())).toEqual([
      `ch_yu+ch_chuan: ${LISTED.map((block) => `${block} same`).join(', ')}`,
    ]);
  });

  test('are left out where nobody ever looked, and one tap says that the rest is well', () => {
    expect(blocksIn(answered(), family)).toEqual(['ch_yu+ch_chuan: ']);
    const drafts = withTheRestWell(family, { study: touched('changed') }, touched('ok'));
    expect(blocksIn(answered({ blocks: drafts }), family)).toEqual([
      'ch_yu+ch_chuan: living ok, study changed, health ok, mind ok, home-safety ok, water-safety ok',
    ]);
  });

  test('that needed help last time are asked again, and not taken for the same', () => {
    const before = visitedBefore({ state: 'needs-help' });
    expect(missingOf(answered(), before)).toEqual(['学习']);
    expect(missingOf(answered({ blocks: { study: touched('ok') } }), before)).toEqual([]);
  });

  test('of one child make a record of its own', () => {
    const study = { ...touched('changed'), childIds: ['ch_chuan'] };
    expect(blocksIn(answered({ blocks: { study } }), visitedBefore())).toEqual([
      'ch_yu: living same, study ok, health same, mind same, home-safety same, water-safety same',
      'ch_chuan: living same, study changed, health same, mind same, home-safety same, water-safety same',
    ]);
  });

  test('that need help become a follow-up with steps and a day, named by the visit', () => {
    const mind = {
      ...touched('needs-help'),
      marks: ['low'] as const,
      note: ' 晚上睡不好 ',
      childIds: ['ch_yu'],
    };
    const follow = letters(answered({ blocks: { mind } }), visitedBefore()).find(
      ({ op }) => op === 'followUp.open',
    );
    expect(follow?.input).toEqual({
      householdId: 'hh_wang',
      childIds: ['ch_yu'],
      topic: 'mind',
      what: '情绪低落，晚上睡不好',
      steps: ['parents-told', 'mind-referral', 'looked-again'],
      who: 'director',
      dueOn: '2026-12-08',
      from: { kind: 'visit', on: today, ref: ACT },
    });
  });

  test('do not tell around at home first what may have been done to a child', () => {
    const mind = { ...touched('needs-help'), marks: ['wronged'] as const };
    const follow = letters(answered({ blocks: { mind } })).find(({ op }) => op === 'followUp.open');
    expect(follow?.input).toMatchObject({ steps: ['township-told', 'looked-again'] });
  });

  test('are not followed up twice, and not where nobody wants it', () => {
    const study = touched('needs-help');
    const known = aFamily({
      followUps: [
        {
          ...{ followUpId: 'fu_1', childIds: ['ch_yu'], topic: 'study', what: null, who: 'director' },
          ...{ from: 'visit', openedOn: today, dueOn: today, steps: [], taken: [] },
          ...{ result: null, closedOn: null },
        },
      ],
    });
    const opened = (answers: VisitAnswers, of: Family = family) =>
      letters(answers, of).filter(({ op }) => op === 'followUp.open').length;
    expect(opened(answered({ blocks: { study } }))).toBe(1);
    expect(opened(answered({ blocks: { study } }), known)).toBe(0);
    expect(opened(answered({ blocks: { study: { ...study, within: 'none' } } }))).toBe(0);
  });

  test('say about the caregiver no more than the answer about the care', () => {
    const helped = withCaregiving(answered(), 'needs-help');
    expect(helped.blocks.caregiver?.state).toBe('needs-help');
    expect(withCaregiving(helped, 'in-place').blocks.caregiver).toBeUndefined();
  });
});

test('files go after the visit they belong to, each with an id of its own', () => {
  const files: readonly VisitFile[] = [
    { kind: 'visit-photo', media: 'image/jpeg', content: '/9j/' },
    { kind: 'visit-voice', media: 'audio/mpeg', content: '', path: 'wxfile://kept' },
  ];
  const all = visitLetters({ family, answers: answered(), files, today, newRequestId: countedIds() });
  expect(all.map(({ requestId, op, after, path }) => [requestId, op, after, path])).toEqual([
    ['rq_1', 'visit.record', undefined, undefined],
    ['rq_2', 'attachment.upload', 'rq_1', undefined],
    ['rq_3', 'attachment.upload', 'rq_1', 'wxfile://kept'],
  ]);
  expect(all[1]?.input).toMatchObject({ kind: 'visit-photo', about: ACT });
});
