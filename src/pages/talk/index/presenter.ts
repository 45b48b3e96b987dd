import type { DataOf } from '../../../api/call';
import { talkCopy } from '../../../copy/talk';
import type { Day } from '../../../kit/calendar/days';
import { sayRecent } from '../../../kit/calendar/say-day';

export type Talk = NonNullable<DataOf<'talk.show'>['households'][number]['talk']>;

const copy = talkCopy.call;

/** How far the wish is, in one sentence; undefined where nothing was asked, or it was taken back. */
export function standingOf(talk: Talk | null, today: Day): string | undefined {
  switch (talk?.state) {
    case 'asked':
      return copy.asked(sayRecent(talk.askedOn, today));
    case 'accepted':
      return copy.accepted(talk.by ?? '');
    case 'followed':
      return copy.followed(sayRecent(talk.followedOn ?? talk.askedOn, today));
    case 'closed':
      return copy.closed;
    case 'withdrawn':
    case undefined:
      return undefined;
  }
}

/** While it waits it can be taken back and need not be asked again. */
export const waits = (talk: Talk | null): boolean => talk?.state === 'asked' || talk?.state === 'accepted';
