import type { ContactLine, ContactMode, ContactTopic } from '../../../../contracts/vocabulary/contact';
import { contactCopy } from '../../../copy/contact';
import { sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import { calledAtHome, caregiverCalled, type Household } from '../family/who';
import { weekBefore } from '../home/presenter';
import type { ConfirmInput } from '../outbox/confirmation';

const copy = contactCopy.confirm;

/** Stands for the caregiver among the ids of children. */
const CAREGIVER = 'caregiver';

/** What the law wants a parent to know of a child. */
export const topics = ['life', 'study', 'mind'] as const satisfies readonly ContactTopic[];
export type Topic = (typeof topics)[number];
/** 想请儿童主任看看. */
export const LOOK = 'look';
export const modes = ['video', 'phone', 'in-person'] as const satisfies readonly ContactMode[];
export type Mode = (typeof modes)[number];

/** What a parent has chosen so far. */
export type Chosen = {
  readonly who: readonly string[];
  readonly mode: Mode | undefined;
  readonly topics: readonly Topic[];
  readonly note: string;
  readonly look: boolean;
};

export const nothingChosen: Chosen = { who: [], mode: undefined, topics: [], note: '', look: false };

export type ConfirmPage = {
  readonly week: string;
  readonly late: boolean;
  readonly title: string;
  readonly caption: string;
  readonly who: readonly { readonly value: string; readonly label: string }[];
  /** Of which children the week asks for which lines. */
  readonly owed: readonly { readonly childId: string; readonly lines: readonly ContactLine[] }[];
  readonly button: string;
};

/**
 * Whether a link asks about the week before this one: the page's own 补记 does, and so does a reminder that is opened when
 * its week is over, as long as that week still lacks something.
 */
export function asksLastWeek(asked: string | undefined, household: Household, home: Home): boolean {
  if (asked === 'last') return true;
  return asked === weekBefore(home.week) && household.children.some(({ lastWeek }) => lastWeek.length > 0);
}

/** What the page asks: with whom one spoke in this week, or in the one before it. Null where the week asks for nothing. */
export function confirmPage(household: Household, home: Home, late: boolean): ConfirmPage | null {
  const owed = owedOf(household, late);
  if (owed.length === 0) return null;
  const week = late ? weekBefore(home.week) : home.week;
  const range = sayWeek(week, home.today);
  return {
    week,
    late,
    title: late ? copy.leadLate : copy.lead,
    caption: late ? copy.captionLate(range) : copy.caption(range),
    who: whoOf(household, owed),
    owed,
    button: late ? copy.buttonLate : copy.button,
  };
}

/** This week as a whole, kept or not; of last week only what it still lacks. */
function owedOf({ children }: Household, late: boolean): ConfirmPage['owed'] {
  return children
    .map(({ childId, owed, lastWeek }) => ({ childId, lines: late ? lastWeek : owed }))
    .filter(({ lines }) => lines.length > 0);
}

function whoOf(household: Household, owed: ConfirmPage['owed']): ConfirmPage['who'] {
  const children = new Set(childrenWith('child', owed));
  return [
    ...household.children
      .filter(({ childId }) => children.has(childId))
      .map(({ childId, name }) => ({ value: childId, label: calledAtHome(name) })),
    ...(childrenWith('caregiver', owed).length === 0
      ? []
      : [{ value: CAREGIVER, label: caregiverCalled(household) }]),
  ];
}

function childrenWith(line: ContactLine, owed: ConfirmPage['owed']): readonly string[] {
  return owed.filter(({ lines }) => lines.includes(line)).map(({ childId }) => childId);
}

/**
 * The calls of what was chosen. Words with the caregiver are about every child in their care, so they count for all;
 * words with a child count for that child. The director is asked with the first call only.
 */
export function confirmInputs(page: ConfirmPage, chosen: Chosen): readonly ConfirmInput[] {
  const spoken = childrenWith('child', page.owed).filter((childId) => chosen.who.includes(childId));
  const cared = chosen.who.includes(CAREGIVER) ? childrenWith('caregiver', page.owed) : [];
  const note = chosen.note.trim();
  const details = {
    week: page.week,
    ...(chosen.mode === undefined ? {} : { mode: chosen.mode }),
    ...(chosen.topics.length === 0 ? {} : { topics: topics.filter((one) => chosen.topics.includes(one)) }),
    ...(note === '' ? {} : { note }),
  };
  const calls = callsOf(spoken, cared).map((call) => ({ ...details, ...call }));
  return chosen.look
    ? calls.map((call, index) => (index === 0 ? { ...call, askDirector: true } : call))
    : calls;
}

function callsOf(
  spoken: readonly string[],
  cared: readonly string[],
): readonly Pick<ConfirmInput, 'childIds' | 'lines'>[] {
  if (spoken.length > 0 && spoken.join() === cared.join())
    return [{ childIds: [...spoken], lines: ['child', 'caregiver'] }];
  return [
    ...(spoken.length === 0 ? [] : [{ childIds: [...spoken], lines: ['child' as const] }]),
    ...(cared.length === 0 ? [] : [{ childIds: [...cared], lines: ['caregiver' as const] }]),
  ];
}
