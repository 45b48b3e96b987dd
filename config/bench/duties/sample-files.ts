import { addDays, type CalendarDay, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { weekOf } from '../../../domain/calendar/iso-week';
import type { Agreement } from '../../../domain/care-file/agreement-facts';
import type { CareFile, Child, Contact, Span } from '../../../domain/care-file/care-file';
import { aCareFile } from '../../../test/builders/care-file';
import { anAgreementInForce } from '../../../test/builders/agreement';
import { aCall, aContact, aReceipt, aVisit } from '../../../test/builders/record';
import { seeded, type Seeded } from '../../../test/builders/seeded';

/** The Wednesday on which the sample is derived. */
export const SAMPLE_DAY = dayFrom('2026-11-18');

const PACKS = ['putuo', 'qidong', 'heze', 'shanghai', 'chongqing'] as const;

const ago = (days: number): CalendarDay => addDays(SAMPLE_DAY, -days);
const span = (random: Seeded, share: number): Span => ({
  from: ago(30 + random.upTo(500)),
  to: random.chance(share) ? ago(random.upTo(60) - 30) : null,
});

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('The sample family lacks somebody.');
  return one;
};

const childOf = (random: Seeded, id: string): Child => ({
  ...first(aCareFile().file.children),
  id,
  school: random.chance(0.9) ? '东岭小学' : null,
  openedOn: ago(40 + random.upTo(400)),
  reviewedOn: ago(1 + random.upTo(20)),
  categories: [
    { category: random.chance(0.8) ? 'left-behind' : 'in-difficulty', ...span(random, 0.1) },
    ...(random.chance(0.1) ? [{ category: 'left-behind' as const, ...span(random, 0.5) }] : []),
  ],
  keyFacts: random.chance(0.15) ? [{ fact: 'child-disability', ...span(random, 0.3) }] : [],
});

const contactsOf = (random: Seeded, childId: string): readonly Contact[] =>
  [0, 1, 2, 3].flatMap((weeks) => {
    const week = weekOf(ago(weeks * 7));
    const lines = (['child', 'caregiver'] as const).filter(() => random.chance(0.8));
    return lines.map((line) => ({
      ...aContact(week, { child: childId, line, by: 'pe_mother' }),
      withdrawn: random.chance(0.02),
    }));
  });

const recordsOf = (random: Seeded, childId: string): Pick<CareFile, 'directorContacts' | 'visits'> => {
  const on = (span_: number): string => formatDay(ago(random.upTo(span_)));
  const some = (most: number): readonly number[] =>
    Array.from({ length: random.upTo(most + 1) }, (_, n) => n);
  const more = () => ({ childId, withdrawn: random.chance(0.03) });
  return {
    directorContacts: some(6).map((n) =>
      aCall(on(120), {
        ...more(),
        id: `dc_${childId}_${String(n)}`,
        outcome: random.chance(0.8) ? 'reached' : 'not-reached',
      }),
    ),
    visits: some(4).map((n) =>
      aVisit(on(300), { ...more(), id: `vi_${childId}_${String(n)}`, sawChild: random.chance(0.9) }),
    ),
  };
};

const agreementOf = (random: Seeded, household: number, childIds: readonly string[]): Agreement => {
  const id = `ag_${String(household)}`;
  const from = ago(random.upTo(420));
  const signed = anAgreementInForce(formatDay(from), formatDay(addDays(from, 365)), { id, childIds });
  const receipts = (['school', 'village'] as const)
    .filter(() => random.chance(0.7))
    .map((target) => ({ target, on: from }));
  if (random.chance(0.9)) return { ...signed, receipts };
  const declined = { version: 1, personId: 'pe_mother', on: ago(random.upTo(20)) };
  return { ...signed, state: 'declined', inForceOn: null, declined };
};

const familyOf = (random: Seeded, childIds: readonly string[], household: number): Partial<CareFile> => {
  const mother = first(aCareFile().file.guardians);
  const grandmother = first(aCareFile().file.caregivers);
  const away = span(random, 0.1);
  return {
    pack: PACKS[household % PACKS.length] ?? PACKS[0],
    guardians: [
      { ...mother, from: ago(700), awayFrom: random.chance(0.9) ? away.from : null, awayTo: away.to },
    ],
    caregivers: random.chance(0.95) ? [{ ...grandmother, from: ago(600), to: null }] : [],
    agreements: random.chance(0.75) ? [agreementOf(random, household, childIds)] : [],
    notices: random.chance(0.5)
      ? [
          aReceipt(formatDay(ago(random.upTo(8))), {
            acknowledgedOn: random.chance(0.7) ? SAMPLE_DAY : null,
            unreachableOn: random.chance(0.05) ? ago(1) : null,
          }),
        ]
      : [],
    findings: random.chance(0.03)
      ? [
          {
            id: `fi_${String(household)}`,
            caregiverId: 'pe',
            kind: 'unable',
            foundOn: ago(5),
            outcome: null,
            steps: [],
          },
        ]
      : [],
    words: random.chance(0.05)
      ? [
          {
            id: `fw_${String(household)}`,
            word: 'help',
            personId: 'pe',
            about: [],
            note: null,
            saidOn: ago(2),
            answer: null,
          },
        ]
      : [],
  };
};

/** Households with `children` children in all, under the five plans, with a year's worth of different lives. */
export const sampleFiles = (children: number, seed = 1): readonly CareFile[] => {
  const random = seeded(seed);
  const files: CareFile[] = [];
  for (let made = 0; made < children;) {
    const count = Math.min(random.chance(0.3) ? 2 : 1, children - made);
    const ids = Array.from({ length: count }, (_, n) => `ch_${String(made + n)}`);
    const records = ids.map((id) => recordsOf(random, id));
    files.push({
      ...aCareFile().file,
      ...familyOf(random, ids, files.length),
      householdId: `hh_${String(files.length)}`,
      children: ids.map((id) => childOf(random, id)),
      contacts: ids.flatMap((id) => contactsOf(random, id)),
      directorContacts: records.flatMap((each) => each.directorContacts),
      visits: records.flatMap((each) => each.visits),
    });
    made += count;
  }
  return files;
};
