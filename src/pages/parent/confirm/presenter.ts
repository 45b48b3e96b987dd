import type { ContactLine, ContactMode } from '../../../../contracts/vocabulary/contact';
import { contactCopy } from '../../../copy/contact';
import { peopleWords } from '../../../copy/parent';
import { sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import { calledAtHome, caregiverCalled, type Household } from '../family/who';
import { weekBefore } from '../home/presenter';
import type { ConfirmInput } from '../outbox/confirmation';

const copy = contactCopy.confirm;

/** Stands for the caregiver among the ids of children. */
const CAREGIVER = 'caregiver';

export type Topic = keyof typeof copy.topic;
export const topics = ['life', 'study', 'mood'] as const satisfies readonly Topic[];
export const modes = ['video', 'phone', 'in-person'] as const satisfies readonly ContactMode[];
export type Mode = (typeof modes)[number];

/** What a parent has chosen so far. */
export type Chosen = {
  readonly who: readonly string[];
  readonly mode: Mode | undefined;
  readonly topics: readonly Topic[];
  readonly note: string;
};

export const nothingChosen: Chosen = { who: [], mode: undefined, topics: [], note: '' };

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

/** Topics and the sentence become one note; no topic and no sentence, no note. */
export function noteOf({ topics: about, note }: Chosen): string | undefined {
  const talked =
    about.length === 0
      ? ''
      : copy.talkedAbout(
          peopleWords.list(topics.filter((one) => about.includes(one)).map((one) => copy.topic[one])),
        );
  const text = `${talked}${note.trim()}`;
  return text === '' ? undefined : text;
}

/**
 * The calls of what was chosen. Words with the caregiver are about every child in their care, so they count for all;
 * words with a child count for that child.
 */
export function confirmInputs(page: ConfirmPage, chosen: Chosen): readonly ConfirmInput[] {
  const spoken = childrenWith('child', page.owed).filter((childId) => chosen.who.includes(childId));
  const cared = chosen.who.includes(CAREGIVER) ? childrenWith('caregiver', page.owed) : [];
  const note = noteOf(chosen);
  const details = {
    week: page.week,
    ...(chosen.mode === undefined ? {} : { mode: chosen.mode }),
    ...(note === undefined ? {} : { note }),
  };
  if (spoken.length > 0 && spoken.join() === cared.join())
    return [{ ...details, childIds: spoken, lines: ['child', 'caregiver'] }];
  return [
    ...(spoken.length === 0 ? [] : [{ ...details, childIds: [...spoken], lines: ['child' as const] }]),
    ...(cared.length === 0 ? [] : [{ ...details, childIds: [...cared], lines: ['caregiver' as const] }]),
  ];
}
