import { formatInstant } from '../../domain/calendar/beijing-time';
import type { InboxEntry } from './inbox-entry';
import type { StandInState } from './stand-in-state';

/** The newest entries kept; the file must stay quick to write when somebody sends a whole county. */
const KEPT_ENTRIES = 20_000;

/** Narrows `list`; an absent field matches everything. */
export type InboxFilter = { readonly openid?: string; readonly phone?: string };

/** What the phones show, in the order of sending, with what was refused. */
export type Inbox = {
  readonly list: (filter?: InboxFilter) => readonly InboxEntry[];
  readonly add: (entry: Omit<InboxEntry, 'at'>) => void;
};

/** The inbox kept in `state`; entries are dated by `now`. */
export function createInbox(state: StandInState, now: () => Date): Inbox {
  return {
    list: ({ openid, phone } = {}) =>
      state.data.inbox.filter(
        ({ to }) =>
          (openid === undefined || to.openid === openid) && (phone === undefined || to.phone === phone),
      ),
    add: (entry) => {
      const inbox = state.data.inbox;
      inbox.push({ ...entry, at: formatInstant(now()) });
      inbox.splice(0, Math.max(0, inbox.length - KEPT_ENTRIES));
      state.changed();
    },
  };
}
