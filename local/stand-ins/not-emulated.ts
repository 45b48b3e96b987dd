import { formatInstant } from '../../domain/calendar/beijing-time';
import { type Answer, jsonAnswer } from './exchange';
import type { StandInState } from './stand-in-state';

/** Only the newest are kept: one missing call repeated by a timer must not fill the file. */
const KEPT_CALLS = 200;

/** What a stand-in needs to say that it does not know a call. */
export type NotEmulatedContext = { readonly state: StandInState; readonly now: () => Date };

/**
 * The loud answer to a call no stand-in knows: HTTP 501, a line on stderr, and an entry in the state. Silence or a made-up
 * success here would only show in production.
 */
export function notEmulated(call: string, { state, now }: NotEmulatedContext): Answer {
  const what = call.trim();
  const message = `not emulated: ${what}`;
  console.error(message);

  const calls = state.data.unknownCalls;
  calls.push({ what, at: formatInstant(now()) });
  calls.splice(0, Math.max(0, calls.length - KEPT_CALLS));
  state.changed();

  return {
    ...jsonAnswer({ code: 'NOT_EMULATED', message }, 501),
    statusText: message.replace(/[^\x20-\x7e]/g, '?'),
  };
}
