import type { DataOf } from '../../../api/call';
import { unvisitedCopy as copy } from '../../../copy/why';
import { sayDate } from '../../../kit/calendar/say-day';

export type Unvisited = DataOf<'duty.listByLastVisit'>;

export type UnvisitedRow = {
  readonly childId: string;
  readonly householdId: string;
  readonly name: string;
  readonly text: string;
  readonly days: string;
  readonly tone: 'need' | 'plain';
};

/** One child a row, in the order of the list: the longest unvisited first. */
export const presentUnvisited = ({ children, today }: Unvisited): readonly UnvisitedRow[] =>
  children.map(({ childId, householdId, name, label, village, lastOn, days, unset }) => ({
    childId,
    householdId,
    name,
    text: [
      copy.place(label, village),
      ...(lastOn === null ? [] : [copy.last(sayDate(lastOn, today))]),
      copy.unset[unset],
    ].join('，'),
    days: days === null ? copy.never : copy.days(days),
    tone: days === null ? 'need' : 'plain',
  }));
