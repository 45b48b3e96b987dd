import type { Plain } from './plain-child';
import { addMonthsPlain } from './plain-days';
import { type Every, PLAIN_DAYS, type PlainPack } from './plain-values';

type Pair = { readonly general: Every; readonly key: Every };
type Asked = { readonly anchor: number; readonly from: number };

const addEvery = (day: number, every: NonNullable<Every>): number =>
  'months' in every ? addMonthsPlain(day, every.months) : day + every.days;

type Fact = Plain['child']['keyFacts'][number];

const holdsPlain = ({ from, to }: Fact, day: number): boolean => from <= day && (to === null || day <= to);

/** From which day on a fact makes it sooner; -1: from the anchor on, Infinity: it does not. */
const soonerFrom = (fact: Fact, today: number, { anchor, from }: Asked): number => {
  if (anchor >= from && holdsPlain(fact, anchor)) return -1;
  if (!holdsPlain(fact, today)) return Infinity;
  if (anchor < from) return from;
  return fact.from > anchor ? fact.from : Infinity;
};

/** By the key group's number: any plan names the one fact that the sample has. Infinity: it asks for nothing. */
const dueOfKey = ({ child, today }: Plain, key: NonNullable<Every>, asked: Asked): number => {
  const on = addEvery(asked.anchor, key);
  let first = Infinity;
  for (const fact of child.keyFacts) first = Math.min(first, Math.max(on, soonerFrom(fact, today, asked)));
  return first;
};

/** The first of everybody's and the key group's; -1: nothing is asked for. */
const due = (
  plain: Plain,
  anchor: number,
  { from, general, key }: Pair & { readonly from: number },
): number => {
  const late = anchor < from ? from : -1;
  const forAll = general === null ? Infinity : Math.max(addEvery(anchor, general), late);
  const forKey = key === null ? Infinity : dueOfKey(plain, key, { anchor, from });
  const first = Math.min(forAll, forKey);
  return first === Infinity ? -1 : first;
};

const lastVisit = ({ file, child }: Plain, seen: boolean): number => {
  let last = -1;
  for (const visit of file.visits) {
    if (visit.childId !== child.id || visit.withdrawn || (seen && !visit.sawChild)) continue;
    if (visit.happenedOn > last) last = visit.happenedOn;
  }
  return last;
};

/** The last day on which the child was spoken to or seen; -1: never. */
const lastContact = (plain: Plain): number => {
  let last = lastVisit(plain, true);
  for (const call of plain.file.directorContacts) {
    if (call.childId !== plain.child.id || call.withdrawn || call.outcome !== 'reached') continue;
    if (call.happenedOn > last && call.spokeWith.includes('child')) last = call.happenedOn;
  }
  return last;
};

/** The director's calls and visits, one interval after the last. */
export const plainInterval = (plain: Plain, pack: PlainPack): void => {
  const { child, index, today, emit } = plain;
  const { from } = pack;
  const spoken = lastContact(plain);
  const call = due(plain, spoken === -1 ? child.openedOn : spoken, {
    from,
    general: pack.contact,
    key: pack.contactKey,
  });
  if (call !== -1 && call - PLAIN_DAYS.contactLead <= today) emit(index, 1, call);
  const seen = lastVisit(plain, false);
  const visit = due(plain, seen === -1 ? child.openedOn : seen, {
    from,
    general: pack.visit,
    key: pack.visitKey,
  });
  if (visit !== -1 && visit - PLAIN_DAYS.visitLead <= today) emit(index, 2, visit);
};
