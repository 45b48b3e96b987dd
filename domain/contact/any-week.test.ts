import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, FATHER, GRANDMOTHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { week } from '../../test/builders/record';
import { addDays, dayFrom, instantOf } from '../calendar/calendar-day';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile, Contact } from '../care-file/care-file';
import { decideWithdrawRecord } from '../correction/decide-withdraw-record';
import { keptBy } from '../task/types/weekly-contact';
import { isToldApart } from './contact-standing';
import { decideConfirmContact } from './decide-confirm-contact';
import { decideNotYet } from './decide-not-yet';

const WEEK = '2026-W47';
const MONDAY = dayFrom('2026-11-16');
const people = {
  [MOTHER]: 'guardian',
  [FATHER]: 'guardian',
  [GRANDMOTHER]: 'caregiver',
  [DIRECTOR]: 'director',
} as const;
type Person = keyof typeof people;

const someChildren: readonly (readonly string[])[] = [[CHILD], [SIBLING], [CHILD, SIBLING]];

/** What somebody does, a number of days after the week's Monday: in time or late, in any order of people. */
const deed = fc.record({
  by: fc.constantFrom(...(Object.keys(people) as Person[])), // the keys of the object above
  what: fc.constantFrom('confirm' as const, 'confirm' as const, 'withdraw' as const, 'not-yet' as const),
  children: fc.constantFrom(...someChildren),
  line: fc.constantFrom('child' as const, 'caregiver' as const),
  note: fc.constantFrom(null, '聊了学习'),
  twice: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

const family = aHousehold().withTwoChildren().withFather('2026-09-01').file;

const isOwn =
  ({ by }: Deed) =>
  (known: Contact) =>
    known.sourcePerson === by && known.current && !known.withdrawn;

/** One deed on its day, by the rules. */
const act = (file: CareFile, one: Deed, index: number): CareFile => {
  const today = addDays(MONDAY, index);
  const now = instantOf(today, '12:00').toISOString();
  let made = 0;
  const occasion = {
    today,
    now,
    actor: one.by,
    newId: (prefix: string) =>
      `${prefix}_${String(index)}_${String((made += 1))}_${String(file.contacts.length)}`,
  };
  const { children: childIds } = one;
  if (one.what === 'not-yet') {
    const decided = decideNotYet(file, { childIds, week: WEEK }, occasion);
    return decided.ok ? applyRecords(file, decided.value.records, { today, now }) : file;
  }
  if (one.what === 'withdraw') {
    const recordIds = file.contacts.filter(isOwn(one)).map(({ id }) => id);
    const decided = decideWithdrawRecord(file, { recordIds, reason: '记错了' }, occasion);
    return decided.ok ? applyRecords(file, decided.value.records, { today, now }) : file;
  }
  const confirm = {
    childIds,
    week: WEEK,
    lines: [one.line],
    happenedOn: null,
    mode: null,
    topics: [],
    note: one.note,
    askDirector: false,
  };
  const decided = decideConfirmContact(file, { ...confirm, source: people[one.by] }, occasion);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return applyRecords(file, decided.value.records, { today, now });
};

const live = (deeds: readonly Deed[]): CareFile =>
  deeds.reduce((file, one, index) => {
    const once = act(file, one, index);
    return one.twice ? act(once, one, index) : once;
  }, family);

/** The slow way: who says that a line is kept, as a list that people enter and leave. */
const sayers = (deeds: readonly Deed[], child: string, line: string): ReadonlySet<string> =>
  deeds.reduce((said, { what, by, children, line: of }) => {
    const next = new Set(said);
    if (what === 'withdraw') next.delete(by);
    if (what === 'confirm' && of === line && children.includes(child)) next.add(by);
    return next;
  }, new Set<string>());

const deeds = fc.array(deed, { maxLength: 14 });

describe('whoever says what about a week, in whatever order', () => {
  test('a line is kept exactly while somebody says so', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const file = live(all);
        for (const child of [CHILD, SIBLING])
          for (const line of ['child', 'caregiver'] as const)
            expect(keptBy(file, child, { week: week(WEEK), line }) !== null).toBe(
              sayers(all, child, line).size > 0,
            );
      }),
    );
  });

  test('nobody stands twice for one line, and what is late was entered after the Sunday', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { contacts } = live(all);
        const standing = contacts.filter(({ current, withdrawn }) => current && !withdrawn);
        const keys = standing.map((each) => `${each.childId} ${each.line} ${each.sourcePerson}`);
        expect(new Set(keys).size).toBe(keys.length);
        const revisions = contacts.map(
          (each) => `${each.childId} ${each.line} ${each.sourcePerson} ${String(each.revision)}`,
        );
        expect(new Set(revisions).size).toBe(revisions.length);
        for (const each of contacts) if (each.late) expect(each.enteredAt > '2026-11-22T16:00').toBe(true);
      }),
    );
  });

  test('two sides differ only where a parent stands by it and the caregiver does not', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const file = live(all);
        for (const child of [CHILD, SIBLING]) {
          if (!isToldApart(file, child, week(WEEK))) continue;
          const said = sayers(all, child, 'child');
          expect(said.has(MOTHER) || said.has(FATHER)).toBe(true);
          expect(all.some(({ what, children }) => what === 'not-yet' && children.includes(child))).toBe(true);
        }
      }),
    );
  });
});
