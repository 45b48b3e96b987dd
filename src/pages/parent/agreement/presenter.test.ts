import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../family/a-home';
import { aShownAgreement } from '../../../../test/builders/shown-agreement';
import { minutesToRead, partiesOf, standingOf, summaryOf } from './presenter';

const reader = { name: '刘敏', household: aHousehold(), today: '2026-11-20' };

describe('an agreement on one page', () => {
  test('says in plain words whom it is about, for how long, and that the guardians stay', () => {
    const points = summaryOf(aShownAgreement(), reader);

    expect(points[0]?.text).toBe('小雨、小川，2026年12月1日 到 2027年11月30日');
    expect(points[1]?.text).toBe('孩子的监护人还是您，不会换成奶奶');
    expect(points[5]?.text).toBe('王小雨愿意这样安排：「愿意跟奶奶住」。王小川还说不清：年纪小。');
  });

  test('calls a caregiver who is not today’s by the plain word', () => {
    const other = aShownAgreement({
      parties: [{ personId: 'pe_x', name: '别的人', party: 'caregiver', signedAt: null, method: null }],
    });
    expect(summaryOf(other, reader)[1]?.text).toContain('不会换成照护人');
  });
});

test('the full text takes about a minute for 300 characters, and never none', () => {
  const [article] = aShownAgreement().text.articles;
  if (article === undefined) throw new Error('an article');
  expect(minutesToRead([article])).toBe(1);
  expect(minutesToRead([{ ...article, clauses: ['字'.repeat(900)] }])).toBe(3);
});

describe('where an agreement stands', () => {
  const [mother, father, grandmother] = aShownAgreement().parties;
  if (mother === undefined || father === undefined || grandmother === undefined)
    throw new Error('three parties');
  const signed = { signedAt: '2026-11-17T20:00:00+08:00', method: 'own-phone' } as const;

  test('asks its reader to sign only while the own signature is missing', () => {
    expect(standingOf(aShownAgreement(), reader)).toEqual({ kind: 'to-sign' });
    const mine = aShownAgreement({ parties: [{ ...mother, ...signed }, father, grandmother] });
    expect(standingOf(mine, reader)).toMatchObject({ kind: 'as-is', title: '您签好了' });
  });

  test('names who has signed and who is waited for, guardians first', () => {
    const agreement = aShownAgreement({ parties: [grandmother, mother, { ...father, ...signed }] });
    expect(partiesOf(agreement, reader.today).map(({ text }) => text)).toEqual([
      '刘敏，等签名',
      '王建军，周二签好',
      '陈桂芳，等签名',
    ]);
  });

  test.each([
    ['guardians-signed', '父母都签好了'],
    ['in-force', '都签好了，已经生效'],
    ['ended', '这份协议到期了'],
    ['superseded', '换成了新的一份'],
  ] as const)('as %s reads %s', (state, title) => {
    expect(standingOf(aShownAgreement({ state, inForceOn: '2026-12-01' }), reader)).toMatchObject({ title });
  });
});
