import type { ContactMode } from '../../../../contracts/vocabulary/contact';
import { contactCopy } from '../../../copy/contact';
import { peopleWords } from '../../../copy/parent';
import { sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import { calledAtHome, caregiverOf, type Household } from '../family/who';
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
  readonly button: string;
};

/**
 * Whether a link asks about the week before this one: the page's own 补记 does, and so does a reminder that is opened when
 * its week is over, as long as that week still lacks something.
 */
export function asksLastWeek(asked: string | undefined, household: Household, home: Home): boolean {
  if (asked === 'last') return true;
  return asked === weekBefore(home.week) && household.children.some(({ lastWeekOpen }) => lastWeekOpen);
}

/** What the page asks: with whom one spoke in this week, or in the one before it. Null where the week asks for nothing. */
export function confirmPage(household: Household, home: Home, late: boolean): ConfirmPage | null {
  const asked = late ? household.children.some(({ lastWeekOpen }) => lastWeekOpen) : household.weeklyContact;
  if (!asked) return null;
  const week = late ? weekBefore(home.week) : home.week;
  const range = sayWeek(week, home.today);
  const caregiver = caregiverOf(household);
  return {
    week,
    late,
    title: late ? copy.leadLate : copy.lead,
    caption: late ? copy.captionLate(range) : copy.caption(range),
    who: [
      ...childrenOf(household, late).map(({ childId, name }) => ({
        value: childId,
        label: calledAtHome(name),
      })),
      ...(caregiver === undefined ? [] : [{ value: CAREGIVER, label: caregiver.relation }]),
    ],
    button: late ? copy.buttonLate : copy.button,
  };
}

/** Last week is asked about only for the children it still lacks something of. */
function childrenOf({ children }: Household, late: boolean): Household['children'] {
  return late ? children.filter(({ lastWeekOpen }) => lastWeekOpen) : children;
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
  const all = page.who.map(({ value }) => value).filter((value) => value !== CAREGIVER);
  const spoken = all.filter((childId) => chosen.who.includes(childId));
  const caregiver = chosen.who.includes(CAREGIVER);
  const note = noteOf(chosen);
  const details = {
    week: page.week,
    ...(chosen.mode === undefined ? {} : { mode: chosen.mode }),
    ...(note === undefined ? {} : { note }),
  };
  if (caregiver && spoken.length === all.length)
    return [{ ...details, childIds: all, lines: ['child', 'caregiver'] }];
  return [
    ...(spoken.length === 0 ? [] : [{ ...details, childIds: spoken, lines: ['child' as const] }]),
    ...(caregiver ? [{ ...details, childIds: all, lines: ['caregiver' as const] }] : []),
  ];
}
