import { familyCopy } from '../../../copy/director';
import {
  dutyCopy,
  dutyLineCopy,
  eventCopy,
  eventLineCopy,
  spokeCopy,
  taskCopy,
  valueKindCopy,
} from '../../../copy/task';
import type { Day } from '../../../kit/calendar/days';
import { sayDate, sayShort } from '../../../kit/calendar/say-day';
import { type Due, sayDue } from '../../../kit/calendar/say-due';
import type { Family } from '../record/family-facts';

type Duty = Family['duties'][number];

/** A duty with the reason for it, of one or several children. */
export type DutyCard = {
  readonly key: string;
  readonly title: string;
  readonly due: Due | undefined;
  /** What it asks for. */
  readonly asks: string;
  /** How often, and when it was last done. */
  readonly value: string;
  readonly kind: string;
  readonly kindTone: 'primary' | 'plain';
  readonly source: string;
};

function namesOf(family: Family, childIds: readonly string[]): readonly string[] {
  return family.children.filter(({ childId }) => childIds.includes(childId)).map(({ name }) => name);
}

function sameDuty(duty: Duty): string {
  return [
    duty.kind,
    duty.value,
    duty.valueKind,
    duty.source,
    duty.lastOn,
    duty.dueOn,
    duty.taskId === null,
  ].join('|');
}

function valueOf(duty: Duty, today: Day): string {
  const last = duty.lastOn === null ? dutyLineCopy.never : dutyLineCopy.last(sayDate(duty.lastOn, today));
  const next = duty.dueOn === null ? undefined : dutyLineCopy.next(sayDate(duty.dueOn, today));
  const timed = duty.kind === 'home-visit' || duty.kind === 'director-contact';
  const parts = [duty.value, timed ? last : undefined, duty.taskId === null ? next : undefined];
  if (duty.planEnded) parts.push(dutyLineCopy.planEnded);
  return parts.filter((part) => part !== undefined && part !== '').join('，');
}

function cardOf(family: Family, duties: readonly [Duty, ...Duty[]], today: Day): DutyCard {
  const [duty] = duties;
  const names = namesOf(
    family,
    duties.map(({ childId }) => childId),
  );
  const dueOn = duty.taskId === null ? null : duty.dueOn;
  return {
    key: `${sameDuty(duty)}|${duty.childId}`,
    title: names.length < family.children.length ? `${duty.title}${taskCopy.only(names)}` : duty.title,
    due: dueOn === null ? undefined : sayDue(dueOn, today),
    asks: dutyCopy[duty.kind],
    value: valueOf(duty, today),
    kind: valueKindCopy[duty.valueKind],
    kindTone: duty.valueKind === 'productDefault' ? 'plain' : 'primary',
    source: duty.source,
  };
}

function byDue(a: Duty, b: Duty): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}

function cardsOf(family: Family, duties: readonly Duty[], today: Day): readonly DutyCard[] {
  const groups = new Map<string, [Duty, ...Duty[]]>();
  for (const duty of [...duties].sort(byDue)) {
    const known = groups.get(sameDuty(duty));
    if (known === undefined) groups.set(sameDuty(duty), [duty]);
    else known.push(duty);
  }
  return [...groups.values()].map((group) => cardOf(family, group, today));
}

/** What is to be done now, the first due on top, and what comes later; what is the same for several children is one card. */
export function presentDuties(family: Family, today: Day) {
  // What the family asked stands above in its own words.
  const duties = family.duties.filter(({ kind }) => kind !== 'family-request' && kind !== 'follow-up');
  const open = duties.filter(({ taskId }) => taskId !== null);
  const later = duties.filter(({ taskId }) => taskId === null);
  return { open: cardsOf(family, open, today), later: cardsOf(family, later, today) };
}

type FamilyEvent = Family['events'][number];

export type EventLine = {
  readonly key: string;
  readonly on: string;
  readonly title: string;
  readonly text: string;
  readonly late: boolean;
  /** The caller's own records of this act, which are taken back together. */
  readonly withdraw: { readonly recordIds: readonly string[]; readonly children: number } | undefined;
};

const SPOKE: Readonly<Record<string, string>> = spokeCopy.names;

/** The sentence of an event; a code that this version does not know reads as its kind. */
function titleOf({ kind, what }: FamilyEvent): string {
  const { title, codes } = eventCopy[kind];
  const known: Readonly<Record<string, string>> = codes;
  const whom = kind === 'director-contact' ? what.split('+').flatMap((code) => SPOKE[code] ?? []) : [];
  return known[what] ?? (whom.length > 0 ? spokeCopy.with(whom) : title);
}

/** What happened, as lines of the timeline. */
export function presentEvents(family: Family): readonly EventLine[] {
  return family.events.map((event, at) => {
    const names = namesOf(family, event.childIds);
    const about = names.length < family.children.length ? names : [];
    const text = [
      event.late ? eventLineCopy.late : '',
      event.by === '' ? '' : eventLineCopy.by(event.by),
      eventLineCopy.about(about),
    ].filter((part) => part !== '');
    return {
      key: event.recordIds[0] ?? `${event.on}${at}`,
      on: sayShort(event.on),
      title: titleOf(event),
      text: text.join('，'),
      late: event.late,
      withdraw:
        event.mine && event.recordIds.length > 0
          ? { recordIds: event.recordIds, children: event.childIds.length }
          : undefined,
    };
  });
}

/** Each notice once, with everybody who has not acknowledged it. */
export function presentNotices({ notices, people }: Family) {
  const ids = [...new Set(notices.map(({ noticeId }) => noticeId))];
  return ids.map((noticeId) => {
    const rows = notices.filter((notice) => notice.noticeId === noticeId);
    const who = rows.map(
      ({ personId, name }) => people.find((person) => person.personId === personId)?.relation ?? name,
    );
    return { noticeId, title: rows[0]?.title ?? '', who: familyCopy.notices.who(who) };
  });
}

/** Who cares for the children and who is away, in a sentence each. */
export function presentHome({ people }: Family): readonly string[] {
  const { alsoCaresFor, caredBy, away, noCaregiver } = familyCopy;
  const care = people
    .filter(({ role }) => role === 'caregiver')
    .map(({ relation, name, age }) => caredBy(relation, name, age));
  const others = people.flatMap(({ relation, alsoCaresFor: also }) =>
    also === undefined ? [] : [alsoCaresFor(relation, also.count, also.names)],
  );
  const gone = people.filter((person) => person.away).map(({ relation }) => relation);
  return [
    ...(care.length === 0 ? [noCaregiver] : care),
    ...others,
    ...(gone.length === 0 ? [] : [away(gone.join('、'))]),
  ];
}

/** A child in one line: 女，9 岁，青杨小学. */
export function presentChild({ gender, age, school }: Family['children'][number]): string {
  return [familyCopy.child[gender], familyCopy.child.age(age), school]
    .filter((part) => part !== null)
    .join('，');
}
