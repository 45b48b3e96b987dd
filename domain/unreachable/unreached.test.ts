import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Doors, type NoticeToSomebody, unreachedOf } from './unreached';

const day = (n: number, hour = 9) =>
  `2026-11-${String(n).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`;
const SMS = { sms: true };

const aNotice = (on: number, spec: Partial<NoticeToSomebody> = {}): NoticeToSomebody => ({
  sentAt: day(on),
  reach: 'unreachable',
  openedAt: null,
  told: false,
  ...spec,
});
const somebody = (spec: Partial<Doors> = {}): Doors => ({
  account: false,
  pushes: 0,
  phone: false,
  notices: [aNotice(1), aNotice(3)],
  texts: [],
  foundAt: null,
  ...spec,
});

describe('the register of those whom no channel reaches', () => {
  test('holds who has no way open and missed a notice, since the first of them', () => {
    expect(unreachedOf(somebody(), SMS)).toEqual({
      since: day(1),
      missed: 2,
      told: 0,
      why: ['no-account', 'no-phone'],
    });
  });

  test('holds nobody who has missed nothing yet, or for whom a push or a text message is open', () => {
    expect(unreachedOf(somebody({ notices: [] }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ notices: [aNotice(1, { reach: 'pending' })] }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ account: true, pushes: 1 }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ phone: true }), SMS)).toBeNull();
  });

  test('says a number is dead by its last word, and not by a limit or a signature', () => {
    const tried = (...texts: readonly [string, number][]) =>
      somebody({
        account: true,
        phone: true,
        texts: texts.map(([result, on]) => ({ result, at: day(on), failed: false })),
      });
    const blocked = 'FailedOperation.PhoneNumberInBlacklist';
    expect(unreachedOf(tried(['ok', 1], [blocked, 2]), SMS)?.why).toEqual(['no-push', 'dead-phone']);
    expect(unreachedOf(tried([blocked, 1], ['ok', 2]), SMS)).toBeNull();
    expect(unreachedOf(tried([blocked, 1], ['LimitExceeded.PhoneNumberDailyLimit', 2]), SMS)?.why).toContain(
      'dead-phone',
    );
    expect(unreachedOf(tried(['FailedOperation.SignatureIncorrectOrUnapproved', 1]), SMS)).toBeNull();
    const late = { at: day(2), result: 'ok', failed: true };
    expect(unreachedOf(somebody({ phone: true, texts: [late] }), SMS)?.why).toContain('dead-phone');
  });

  test('without text messages a number opens nothing, and is not called dead', () => {
    expect(unreachedOf(somebody({ phone: true }), { sms: false })?.why).toEqual(['no-account']);
  });

  test('lets go whom anything reached, who opened anything, or whom a person found; the next miss begins anew', () => {
    const reached = aNotice(2, { reach: 'delivered' });
    expect(unreachedOf(somebody({ notices: [aNotice(1), reached] }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ notices: [aNotice(1), reached, aNotice(4)] }), SMS)).toMatchObject({
      since: day(4),
      missed: 1,
    });
    const opened = aNotice(1, { openedAt: day(5) });
    expect(unreachedOf(somebody({ notices: [opened, aNotice(3)] }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ foundAt: day(3, 10) }), SMS)).toBeNull();
    expect(unreachedOf(somebody({ foundAt: day(2) }), SMS)).toMatchObject({ since: day(3), missed: 1 });
  });

  test('does not take telling somebody in person for a way that is open', () => {
    const told = [aNotice(1, { told: true }), aNotice(3)];
    expect(unreachedOf(somebody({ notices: told }), SMS)).toMatchObject({ missed: 2, told: 1 });
  });
});

const anInstant = fc.integer({ min: 1, max: 28 }).map((n) => day(n));
const aHistory: fc.Arbitrary<Doors> = fc.record({
  account: fc.boolean(),
  pushes: fc.constantFrom(0, 0, 1),
  phone: fc.boolean(),
  notices: fc.array(
    fc.record({
      sentAt: anInstant,
      reach: fc.constantFrom('pending', 'sent', 'delivered', 'failed', 'unreachable', 'unreachable'),
      openedAt: fc.option(anInstant, { freq: 4 }),
      told: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  texts: fc.array(
    fc.record({
      at: anInstant,
      result: fc.constantFrom('ok', 'FailedOperation.PhoneNumberInBlacklist', 'InternalError.Timeout'),
      failed: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  foundAt: fc.option(anInstant, { freq: 4 }),
});

/** The same told as a story, a day after the other: a miss adds, whatever reaches wipes the slate. */
const recounted = ({ notices, foundAt }: Doors): { since: string | null; missed: number } => {
  let slate: string[] = [];
  for (let n = 1; n <= 28; n += 1) {
    const today = day(n);
    slate.push(
      ...notices
        .filter((one) => one.sentAt === today && ['failed', 'unreachable'].includes(one.reach))
        .map((one) => one.sentAt),
    );
    const isReached =
      foundAt === today ||
      notices.some(
        (one) =>
          one.openedAt === today || (one.sentAt === today && ['sent', 'delivered'].includes(one.reach)),
      );
    if (isReached) slate = [];
  }
  return { since: slate[0] ?? null, missed: slate.length };
};

describe('the register, whatever happened', () => {
  test('is what a recount day by day comes to', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const found = unreachedOf({ ...history, account: false, pushes: 0, phone: false }, SMS);
        const { since, missed } = recounted(history);
        expect([found?.since ?? null, found?.missed ?? 0]).toEqual([since, missed]);
      }),
    );
  });

  test('is the same in whatever order it is told', () => {
    fc.assert(
      fc.property(aHistory, fc.infiniteStream(fc.nat()), (history, keys) => {
        const shuffled = <Row>(rows: readonly Row[]): readonly Row[] =>
          rows
            .map((row) => ({ row, key: keys.next().value as number })) // an infinite stream has a next one
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const again = { ...history, notices: shuffled(history.notices), texts: shuffled(history.texts) };
        expect(unreachedOf(again, SMS)).toEqual(unreachedOf(history, SMS));
      }),
    );
  });

  test('holds nobody for whom something is open', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        expect(unreachedOf({ ...history, pushes: 1 }, SMS)).toBeNull();
      }),
    );
  });
});
