import type { NoticeAsk, ReceiptState } from '../../contracts/vocabulary/receipt';
import { type CalendarDay, formatDay } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';
import type { Posts } from './approval';

export type Counted = readonly { readonly state: ReceiptState; readonly n: number }[];

/** A notice that has gone out, as far as asking the silent is concerned. */
export type RemindedNotice = {
  readonly senderId: string | null;
  readonly regions: readonly string[];
  readonly ask: NoticeAsk;
  readonly states: Counted;
  readonly reminders: readonly { readonly n: number; readonly on: string }[];
};

/** Rung, and not looked at: a ring that is still to come is none, and where none can come a person goes. */
const SILENT: readonly ReceiptState[] = ['sent', 'delivered'];

/** Whose post is over a place; a teacher's is over a school, and reminds of nothing but the own. */
const OVER_PLACES: readonly string[] = ['director', 'supervisor', 'county'];

/** How many people are silent. */
export const silentOf = (states: Counted): number =>
  states.filter(({ state }) => SILENT.includes(state)).reduce((sum, { n }) => sum + n, 0);

/** The sender, and whoever has a post over every place that it went to. */
const mayRemind = (
  { senderId, regions }: Pick<RemindedNotice, 'senderId' | 'regions'>,
  person: { readonly id: string; readonly grants: Posts },
): boolean =>
  senderId === person.id ||
  regions.every((target) =>
    person.grants.some(({ role, region }) => OVER_PLACES.includes(role) && target.startsWith(region)),
  );

/**
 * Asking the silent once more, at most once a day and `most` times in all: more rings are less heard, and after them
 * somebody has to knock. What asks for nothing is never asked about.
 */
export const decideReminder = (
  notice: RemindedNotice | null,
  person: { readonly id: string; readonly grants: Posts },
  { today, most }: { readonly today: CalendarDay; readonly most: number },
): Decision<
  { readonly n: number; readonly silent: number },
  | 'notice.notFound'
  | 'notice.remindNotYours'
  | 'notice.remindedToday'
  | 'notice.remindedEnough'
  | 'notice.nobodySilent'
> => {
  if (notice === null) return refuse('notice.notFound', { fields: ['noticeId'] });
  if (!mayRemind(notice, person)) return refuse('notice.remindNotYours');
  const silent = silentOf(notice.states);
  if (notice.ask === 'nothing' || silent === 0) return refuse('notice.nobodySilent');
  if (notice.reminders.some(({ on }) => on === formatDay(today))) return refuse('notice.remindedToday');
  if (notice.reminders.length >= most) return refuse('notice.remindedEnough');
  return allow({ n: notice.reminders.length + 1, silent });
};
