import fc from 'fast-check';
import { addDays, type CalendarDay, formatDay } from '../../domain/calendar/calendar-day';
import { weekOf } from '../../domain/calendar/iso-week';
import { anAgreementInForce } from './agreement';
import { fromBegin } from './any-household';
import { CHILD, DIRECTOR, GRANDMOTHER, SIBLING } from './cast';
import type { KeptFile } from './kept-file';
import { aConcern } from './concern';
import { riskDeeds } from './any-risk';
import type { Becomes } from './becomes';
import { aCall, aContact, aReceipt, aVisit, ordinaryFacts } from './record';

/** Something that happens on a day of the history, or a value that the county sets then. */
export type Happening = { readonly day: CalendarDay; readonly says: string } & (
  | { readonly records: Becomes }
  | {
      readonly override: { readonly key: 'visit.every' | 'contact.director.everyKey'; readonly from: string };
    }
);

const childId = fc.constantFrom(CHILD, SIBLING);
const id = (prefix: string) => fc.uuid().map((text) => `${prefix}_${text}`);

const contact = fc
  .tuple(
    id('co'),
    childId,
    fc.constantFrom('child' as const, 'caregiver' as const),
    fc.integer({ min: 0, max: 60 }),
  )
  .map(([row, of, line, ago]): Becomes => (kept, day) => {
    const record = aContact(weekOf(addDays(day, -ago)), { child: of, line, id: row });
    return isHere(kept, of) ? [{ kind: 'contact', record }] : [];
  });
const visit = fc
  .tuple(id('vi'), childId, fc.integer({ min: 0, max: 30 }), fc.boolean())
  .map(([row, of, ago, sawChild]): Becomes => (kept, day) => {
    const record = aVisit(formatDay(addDays(day, -ago)), { childId: of, id: row, sawChild });
    return isHere(kept, of) ? [{ kind: 'visit', record: { ...record, ...ordinaryFacts } }] : [];
  });
const call = fc
  .tuple(id('dc'), childId, fc.integer({ min: 0, max: 30 }))
  .map(([row, of, ago]): Becomes => (kept, day) => {
    const record = aCall(formatDay(addDays(day, -ago)), { childId: of, id: row });
    return isHere(kept, of)
      ? [{ kind: 'director-contact', record: { ...record, mode: 'phone', note: null } }]
      : [];
  });
const withdrawal = fc.nat({ max: 20 }).map((pick): Becomes => ({ file }) => {
  const rows = [
    ...file.contacts.map((row) => ({ ...row, kind: 'contact-withdrawn' as const })),
    ...file.visits.map((row) => ({ ...row, kind: 'visit-withdrawn' as const })),
    ...file.directorContacts.map((row) => ({ ...row, kind: 'director-contact-withdrawn' as const })),
  ].filter((row) => !row.withdrawn);
  const row = rows[pick % Math.max(rows.length, 1)];
  return row === undefined ? [] : [{ kind: row.kind, id: row.id, reason: '记错了' }];
});
const agreement = fc
  .tuple(id('ag'), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 10, max: 90 }))
  .map(([row, wait, term]): Becomes => ({ file }, day) => {
    const from = addDays(day, wait);
    const childIds = file.children.map((known) => known.id);
    const signed = anAgreementInForce(formatDay(from), formatDay(addDays(from, term)), { id: row, childIds });
    const signature = {
      party: 'caregiver',
      method: 'own-phone',
      identity: ['bound-account', 'phone-code'],
      witnessId: null,
      digest: 'd',
      drawing: 'M',
      givenAt: null,
    } as const;
    return [
      { kind: 'agreement-signed', agreement: signed, signature: { personId: GRANDMOTHER, ...signature } },
    ];
  });
const running = ({ file }: KeptFile, day: CalendarDay) =>
  file.agreements.filter(({ state, termTo }) => state === 'in-force' && termTo >= day);
const ending = fc.nat({ max: 3 }).map((pick): Becomes => (kept, day) => {
  const agreement = running(kept, day).filter(({ inForceOn }) => inForceOn !== null && inForceOn <= day)[
    pick
  ];
  if (agreement === undefined) return [];
  const after = { ...agreement, state: 'ended', endedOn: day, endedWhy: 'guardian-wish' } as const;
  return [{ kind: 'agreement-ended', agreement: after, note: '说好了', temporary: null }];
});
const receipt = fc
  .tuple(fc.nat({ max: 3 }), fc.constantFrom('school' as const, 'village' as const))
  .map(([pick, target]): Becomes => (kept, day) => {
    const agreement = running(kept, day)[pick];
    const given = { target, on: day, how: '当面', receiver: '老师', by: DIRECTOR } as const;
    return agreement === undefined ? [] : [{ kind: 'receipt-given', agreementId: agreement.id, ...given }];
  });
const finding = fc.tuple(id('fi'), fc.boolean()).map(([row, settle]): Becomes => ({ file }, day) => {
  const open = file.findings.find(({ outcome }) => outcome === null);
  const step = { on: day, how: '电话', receipt: '知道了', by: DIRECTOR } as const;
  if (open !== undefined && settle) {
    return [{ kind: 'finding-step', findingId: open.id, step: 'settled', outcome: 'helped', ...step }];
  }
  const record = { id: row, caregiverId: GRANDMOTHER, kind: 'unable', foundOn: day, outcome: null } as const;
  return open === undefined
    ? [{ kind: 'finding-opened', record: { ...record, steps: [] }, note: '腿伤', by: DIRECTOR }]
    : [];
});
const concern = fc.tuple(id('cn'), fc.boolean()).map(([row, receipt]): Becomes => ({ file }, day) => {
  const open = file.concerns.find(({ state }) => state !== 'closed');
  if (open === undefined) {
    const record = aConcern({ id: row, key: row, openedOn: day, foundOn: day });
    return [{ kind: 'concern-opened', record, foundAt: null, words: null, suspectWords: null, tell: [] }];
  }
  const has = open.steps.some(({ step }) => step === 'receipt');
  if (!has && !receipt) return [];
  const step = has ? 'closed' : 'receipt';
  return [
    {
      kind: 'concern-step',
      id: row,
      concernId: open.id,
      seq: open.steps.length,
      taken: { step, on: day, what: null },
      at: null,
      words: null,
      by: DIRECTOR,
    },
  ];
});
const notice = fc
  .tuple(id('no'), fc.integer({ min: 0, max: 7 }))
  .map(([noticeId, acknowledgeDays]): Becomes => (_, day) => [
    {
      kind: 'notice-delivered',
      receipt: aReceipt(formatDay(day), { noticeId, acknowledgeDays }),
      asRole: 'guardian',
    },
  ]);
const answerToNotice = fc
  .tuple(fc.nat({ max: 5 }), fc.constantFrom('notice-acknowledged' as const, 'notice-unreachable' as const))
  .map(([pick, kind]): Becomes => ({ file }) => {
    const receipt = file.notices.filter((known) => known.acknowledgedOn === null)[pick];
    if (receipt === undefined) return [];
    const { noticeId, personId } = receipt;
    if (kind === 'notice-unreachable') return [{ kind, noticeId, personId }];
    return [{ kind, noticeId, personId, by: personId, how: null, reason: null }];
  });

const word = fc
  .tuple(id('fw'), fc.constantFrom('fine' as const, 'help' as const))
  .map(([row, said]): Becomes => (_, day) => [
    {
      kind: 'family-word',
      record: {
        id: row,
        word: said,
        personId: GRANDMOTHER,
        about: [],
        note: null,
        saidOn: day,
        answer: null,
      },
    },
  ]);
const answerToFamily = fc.nat({ max: 2 }).map((pick): Becomes => ({ file }, day) => {
  const asked = file.words.filter((known) => known.answer === null)[pick];
  return asked === undefined
    ? []
    : [{ kind: 'family-word-answered', id: asked.id, by: DIRECTOR, on: formatDay(day), note: '明天来' }];
});

const notYet = fc.tuple(id('cn'), childId).map(([row, of]): Becomes => (kept, day) => {
  const week = weekOf(day);
  const said = { id: row, childId: of, week, personId: GRANDMOTHER, revision: 1 };
  const known = kept.file.notYets.some((each) => each.childId === of && each.week === week);
  const enteredAt = `${formatDay(day)}T04:00:00.000Z`;
  return isHere(kept, of) && !known ? [{ kind: 'contact-not-yet', record: { ...said, enteredAt } }] : [];
});
const homeStay = fc
  .tuple(id('hs'), fc.integer({ min: -10, max: 20 }), fc.option(fc.nat({ max: 20 }), { nil: null }))
  .map(([row, ahead, length]): Becomes => ({ file }, day) => {
    const [guardian] = file.guardians;
    if (guardian === undefined) return [];
    const from = addDays(day, ahead);
    const to = length === null ? null : addDays(from, length);
    const { personId } = guardian;
    const before = guardian.homeStays.find((known) => known.from === from);
    const { revision, saidOn } = before ?? { revision: 0, saidOn: day };
    const instead = before === undefined ? {} : { insteadOf: { from, to: before.to } };
    const stay = {
      id: row,
      personId,
      from,
      to,
      revision: revision + 1,
      withdrawn: false,
      saidOn,
      ...instead,
    };
    return [{ kind: 'home-stay', record: stay, by: personId }];
  });
const unreachable = fc
  .tuple(id('un'), fc.integer({ min: -10, max: 10 }), fc.option(fc.nat({ max: 40 }), { nil: null }))
  .map(([row, ahead, length]): Becomes => ({ file }, day) => {
    const [guardian] = file.guardians;
    if (guardian === undefined) return [];
    const open = file.unreachables.find(({ over }) => over === null);
    if (open !== undefined) return [{ kind: 'unreachable-ended', id: open.id, on: day, by: DIRECTOR }];
    const since = addDays(day, ahead);
    const until = length === null ? null : addDays(since, length);
    const record = { id: row, personId: guardian.personId, since, until, over: null, tries: 1 } as const;
    return [
      { kind: 'guardian-unreachable', record: { ...record, reason: 'other' }, note: null, by: DIRECTOR },
    ];
  });

const isHere = ({ file }: KeptFile, of: string): boolean => file.children.some((known) => known.id === of);

/** How often each is drawn, and what it is called in a counterexample. */
const deeds: readonly (readonly [weight: number, says: string, arbitrary: fc.Arbitrary<Becomes>])[] = [
  [4, 'contact', contact],
  [2, 'visit', visit],
  [2, 'call', call],
  [2, 'withdrawal', withdrawal],
  [1, 'agreement', agreement],
  [1, 'ending', ending],
  [1, 'receipt', receipt],
  [1, 'finding', finding],
  [1, 'concern', concern],
  [1, 'notice', notice],
  [1, 'answer to a notice', answerToNotice],
  [1, 'not yet', notYet],
  [1, 'home stay', homeStay],
  [1, 'unreachable', unreachable],
  [1, 'word', word],
  [1, 'answer to the family', answerToFamily],
  ...riskDeeds,
];

const deed = fc.oneof(
  ...deeds.map(([weight, says, arbitrary]) => ({
    weight,
    arbitrary: arbitrary.map((records) => ({ says, records })),
  })),
);
const countyValue = (lastDay: number) =>
  fc
    .tuple(
      fc.constantFrom('visit.every' as const, 'contact.director.everyKey' as const),
      fromBegin(-20, lastDay),
    )
    .map(([key, from]) => ({ says: 'county', override: { key, from: formatDay(from) } }));

const happening = (lastDay: number): fc.Arbitrary<Happening> =>
  fc
    .tuple(
      fromBegin(0, lastDay),
      fc.oneof({ weight: 9, arbitrary: deed }, { weight: 1, arbitrary: countyValue(lastDay) }),
    )
    .map(([day, what]) => ({ day, ...what }));

/** Whatever people do in the given number of days, in order of days. */
export const anyHappenings = (days: number): fc.Arbitrary<readonly Happening[]> =>
  fc.array(happening(days - 1), { maxLength: 25 }).map((all) => [...all].sort((a, b) => a.day - b.day));
