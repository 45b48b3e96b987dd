import type { ContactLine } from '../../../../contracts/vocabulary/contact';
import type { Letter } from '../../../api/letter';
import { contactCopy } from '../../../copy/contact';
import { peopleWords } from '../../../copy/parent';
import { sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import {
  calledAtHome,
  caregiverCalled,
  caregiverOf,
  childrenCalled,
  directorCalled,
  directorOf,
  type Household,
} from '../family/who';
import type { ConfirmInput } from '../outbox/confirmation';

const copy = contactCopy.week;

export type WeekLine = {
  readonly line: ContactLine;
  readonly label: string;
  readonly state: 'done' | 'open' | 'wait';
  readonly text: string;
};

export type WeekChild = {
  readonly childId: string;
  readonly name: string;
  readonly age: string;
  /** Windows that are lit: for the others nothing shines before it was sent. */
  readonly lit: { readonly child: boolean; readonly caregiver: boolean };
  /** What the picture says. */
  readonly house: string;
  /** Empty where the week asks for nothing of this child. */
  readonly lines: readonly WeekLine[];
  /** Said instead of the lines. */
  readonly note: string | null;
};

export type WeekCard = {
  readonly householdId: string;
  readonly state: 'open' | 'wait' | 'done' | 'not-due';
  readonly title: string;
  readonly caption: string;
  readonly tag: { readonly tone: 'need' | 'wait' | 'ok'; readonly text: string } | null;
  readonly children: readonly WeekChild[];
  /** What one tap confirms; null when nothing is open. */
  readonly confirm: { readonly label: string; readonly input: ConfirmInput } | null;
  /** The caregiver's number, or the director's where no contact is due. */
  readonly dial: { readonly label: string; readonly phone: string } | null;
};

type Child = Household['children'][number];
type Known = NonNullable<Child['child']>;

function textOf(known: Known, household: Household): string {
  const words = {
    guardian: contactCopy.line.own,
    caregiver: contactCopy.line.byCaregiver(caregiverCalled(household)),
    director: contactCopy.line.byDirector(directorCalled(household)),
  } as const;
  const text = words[known.by];
  return known.late ? contactCopy.line.late(text) : text;
}

function isWaiting(of: { readonly childId: string; readonly line: ContactLine; readonly week: string }) {
  return ({ op, input }: Letter): boolean =>
    op === 'contact.confirm' &&
    input.week === of.week &&
    input.childIds.includes(of.childId) &&
    input.lines.includes(of.line);
}

type Facts = { readonly household: Household; readonly week: string; readonly waiting: readonly Letter[] };

function lineOf(child: Child, line: ContactLine, { household, week, waiting }: Facts): WeekLine {
  const label = contactCopy.line[line];
  const known = child[line];
  if (known !== null) return { line, label, state: 'done', text: textOf(known, household) };
  if (waiting.some(isWaiting({ childId: child.childId, line, week })))
    return { line, label, state: 'wait', text: contactCopy.line.wait };
  return { line, label, state: 'open', text: contactCopy.line.open };
}

function houseText(lit: WeekChild['lit'], name: string): string {
  if (lit.child && lit.caregiver) return contactCopy.house.both(name);
  if (lit.child) return contactCopy.house.child(name);
  return lit.caregiver ? contactCopy.house.caregiver(name) : contactCopy.house.none(name);
}

/** One child's house and the lines its week asks for; a week may ask for none. */
export function weekChild(child: Child, facts: Facts): WeekChild {
  const lines = child.owed.map((line) => lineOf(child, line, facts));
  const isLit = (which: ContactLine): boolean =>
    lines.some(({ line, state }) => line === which && state === 'done');
  const lit = { child: isLit('child'), caregiver: isLit('caregiver') };
  const name = calledAtHome(child.name);
  return {
    childId: child.childId,
    name,
    age: peopleWords.age(child.age),
    lit,
    house: lines.length === 0 ? contactCopy.house.notOwed(name) : houseText(lit, name),
    lines,
    note: lines.length === 0 ? contactCopy.line.notOwed : null,
  };
}

function count(children: readonly WeekChild[], wanted: WeekLine['state']): number {
  return children.flatMap(({ lines }) => lines).filter(({ state }) => state === wanted).length;
}

/** Both lines of every child in one go, and of each only what is still open somewhere. */
function confirmAll(children: readonly WeekChild[], week: string): WeekCard['confirm'] {
  const open = children.filter(({ lines }) => lines.some(({ state }) => state === 'open'));
  const lines = (['child', 'caregiver'] as const).filter((which) =>
    open.some((child) => child.lines.some(({ line, state }) => line === which && state === 'open')),
  );
  if (open.length === 0) return null;
  const label = open.length === 1 && lines.length === 1 ? copy.confirmOne : copy.confirm;
  return { label, input: { childIds: open.map(({ childId }) => childId), week, lines: [...lines] } };
}

function dialOf(household: Household): WeekCard['dial'] {
  const caregiver = caregiverOf(household);
  const phone = caregiver?.phone ?? null;
  return caregiver === undefined || phone === null ? null : { label: copy.call(caregiver.relation), phone };
}

/** Whoever is registered as at home today, as one would say it. */
function atHome({ contacts }: Household, today: string): readonly string[] {
  return contacts
    .filter(({ role, away, stay }) => role === 'guardian' && (!isAway(away, today) || isAway(stay, today)))
    .map(({ isMe, relation }) => (isMe ? contactCopy.notDue.me : contactCopy.notDue.parent(relation)));
}

function isAway(away: Household['contacts'][number]['away'], today: string): boolean {
  return away !== null && away.from <= today && (away.to === null || today <= away.to);
}

function notDueText(household: Household, today: string): string {
  const home = atHome(household, today);
  const children = childrenCalled(household.children);
  if (home.length === 0) return contactCopy.notDue.text(children);
  return contactCopy.notDue.atHome(peopleWords.and(home), children);
}

function notDue(household: Household, today: string): WeekCard {
  const director = directorOf(household);
  const phone = director?.phone ?? null;
  return {
    householdId: household.householdId,
    state: 'not-due',
    title: contactCopy.notDue.title,
    caption: notDueText(household, today),
    tag: null,
    children: [],
    confirm: null,
    dial: phone === null ? null : { label: contactCopy.notDue.call(directorCalled(household)), phone },
  };
}

/** The week's card of one household: what is still open, what is on its way, or that all lamps are lit. */
export function weekCard(household: Household, home: Home, waiting: readonly Letter[]): WeekCard {
  const owing = household.children.filter(({ owed }) => owed.length > 0);
  if (owing.length === 0) return notDue(household, home.today);
  const facts = { household, week: home.week, waiting };
  const children = owing.map((child) => weekChild(child, facts));
  const range = sayWeek(home.week, home.today);
  const names = peopleWords.and(children.map(({ name }) => name));
  const base = { householdId: household.householdId, children, dial: dialOf(household) };
  const confirm = confirmAll(children, home.week);
  if (confirm !== null) {
    const left = home.daysLeft === 0 ? copy.lastDay : copy.left(home.daysLeft);
    return {
      ...base,
      state: 'open',
      title: copy.title,
      caption: copy.caption(range),
      tag: { tone: 'need', text: left },
      confirm,
    };
  }
  const waits = count(children, 'wait');
  return {
    ...base,
    state: waits > 0 ? 'wait' : 'done',
    title: copy.done,
    caption: copy.doneCaption(range, names),
    tag: waits > 0 ? { tone: 'wait', text: copy.waiting(waits) } : { tone: 'ok', text: copy.lit },
    confirm: null,
  };
}
