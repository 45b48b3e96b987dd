import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from '../people/a-home';
import { presentHome } from './presenter';

const kept = { by: 'guardian', late: false } as const;
const keysOf = (home: Parameters<typeof presentHome>[0]) => presentHome(home).news.map(({ key }) => key);
const agreement = { agreementId: 'ag_first', state: 'guardians-signed', mySignature: false } as const;

describe('the caregiver’s first page', () => {
  test('greets and asks after the children', () => {
    expect(presentHome(aHome())).toMatchObject({ greeting: '陈桂芳，您好', ask: '今天周五，孩子好吗' });
  });

  test('says 都好 to every household that has not heard it', () => {
    const said = aHousehold({ householdId: 'hh_said', saidFineToday: true });
    expect(presentHome(aHome({ households: [said, aHousehold()] })).fineTo).toEqual(['hh_wang']);
    expect(presentHome(aHome({ households: [said] })).fineTo).toEqual([]);
  });

  test('asks about the call while a child’s line is open', () => {
    expect(presentHome(aHome()).news).toMatchObject([
      { title: '孩子妈妈这周打过电话吗', to: 'caregiver.answer' },
    ]);
  });

  test.each([
    ['somebody has said it', aHousehold({ children: [aChild({ child: kept })] })],
    ['no weekly contact is asked for', aHousehold({ children: [aChild({ owed: [] })] })],
  ])('does not ask when %s', (_why, household) => {
    expect(keysOf(aHome({ households: [household] }))).toEqual([]);
  });

  test('puts the agreement first, then the call, then notices', () => {
    const unacknowledged = [{ noticeId: 'no_water', title: '看好孩子' }];
    const home = aHome({ households: [aHousehold({ agreement })], unacknowledged });
    expect(keysOf(home)).toEqual(['ag_first', 'question', 'notices']);
  });

  test.each([
    ['the guardians have not signed', { ...agreement, state: 'sent' as const }],
    ['the caregiver has signed', { ...agreement, state: 'in-force' as const, mySignature: true }],
  ])('does not ask for a signature when %s', (_why, known) => {
    expect(keysOf(aHome({ households: [aHousehold({ agreement: known })] }))).toEqual(['question']);
  });

  test('lets a signed agreement be read again', () => {
    const signed = { ...agreement, state: 'in-force' as const, mySignature: true };
    expect(presentHome(aHome({ households: [aHousehold({ agreement: signed })] })).signed).toBe('ag_first');
  });
});

describe('a request for help', () => {
  const answer = { by: '周晓琴', on: '2026-11-21', note: '我明天下午来' };
  const homeWith = (help: ReturnType<typeof aHousehold>['help']) =>
    presentHome(aHome({ households: [aHousehold({ help })] }));

  test('says that it waits', () => {
    expect(homeWith({ on: '2026-11-19', mine: true, answer: null })).toMatchObject({
      helpWaits: '家里请人帮忙的事，周主任知道了，等回话',
      answers: [],
    });
  });

  test('is answered by name and day', () => {
    expect(homeWith({ on: '2026-11-19', mine: true, answer })).toMatchObject({
      helpWaits: undefined,
      answers: [{ title: '周主任回话了', on: '明天，11月21日 周六', note: '“我明天下午来”' }],
    });
  });

  test.each([
    ['2026-11-17', 1],
    ['2026-11-16', 0],
  ])('answered for %s is shown %d times on the 20th', (on, times) => {
    expect(homeWith({ on: '2026-11-10', mine: true, answer: { ...answer, on } }).answers).toHaveLength(times);
  });
});
