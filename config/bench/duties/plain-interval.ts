import type { Plain } from './plain-loop';
import { addMonthsPlain } from './plain-days';
import { type Every, PLAIN_DAYS, type PlainPack } from './plain-values';

/** Any plan names this fact; the sample has no other. */
const isKeyPlain = ({ child }: Plain, day: number): boolean => {
  for (const { from, to } of child.keyFacts) if (from <= day && (to === null || day <= to)) return true;
  return false;
};

type Pair = { readonly general: Every; readonly key: Every };

const due = (
  plain: Plain,
  anchor: number,
  { from, general, key }: Pair & { readonly from: number },
): number => {
  const late = anchor < from;
  const day = late ? plain.today : anchor;
  const every = key !== null && isKeyPlain(plain, day) ? key : general;
  if (every === null) return -1;
  const on = 'months' in every ? addMonthsPlain(anchor, every.months) : anchor + every.days;
  return late && on < from ? from : on;
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
