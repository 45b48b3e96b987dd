import type { ShutDoor } from '../../contracts/vocabulary/unreachable';
import { judgeSms } from '../message/judge-sms';

/** One notice to somebody, as the channels left it and as the person did. Instants are ISO texts. */
export type NoticeToSomebody = {
  readonly sentAt: string;
  readonly reach: 'pending' | 'sent' | 'delivered' | 'failed' | 'unreachable';
  /** Opened on an own phone. */
  readonly openedAt: string | null;
  /** Told in person. */
  readonly told: boolean;
};

/** One answer about a text message to the number on file. */
export type TextTried = { readonly at: string; readonly result: string; readonly failed: boolean };

/** All that is known of how somebody can be reached, in whatever order. */
export type Doors = {
  readonly account: boolean;
  /** Pushes that WeChat would take for the person now; 0 without WeChat. */
  readonly pushes: number;
  readonly phone: boolean;
  readonly notices: readonly NoticeToSomebody[];
  readonly texts: readonly TextTried[];
  /** The last time that a person found the person. */
  readonly foundAt: string | null;
};

/** On the register: since when, how much did not get there, and what is shut. */
export type Unreached = {
  /** When the first notice that was missed was sent. */
  readonly since: string;
  readonly missed: number;
  readonly told: number;
  readonly why: readonly ShutDoor[];
};

/**
 * Whether no channel reaches somebody (联系不上名册): a fact of what is open now and of what got there, computed and never
 * kept. Nobody comes on it before a notice was missed. Off it comes whoever has a way open again (bound and accepted a push;
 * a number that takes messages), whom anything reached, who opened anything, or whom a person found; a notice that is
 * missed after that begins anew. The same in whatever order things are told.
 */
export const unreachedOf = (doors: Doors, operator: { readonly sms: boolean }): Unreached | null => {
  const why = shutOf(doors, operator);
  if (why === null) return null;
  const last = lastReached(doors);
  const missed = doors.notices
    .filter(({ reach, sentAt }) => (reach === 'failed' || reach === 'unreachable') && after(sentAt, last))
    .map(({ sentAt }) => sentAt)
    .sort(byTime);
  const [since] = missed;
  if (since === undefined) return null;
  const told = doors.notices.filter(
    (one) => one.told && (one.reach === 'failed' || one.reach === 'unreachable') && after(one.sentAt, last),
  );
  return { since, missed: missed.length, told: told.length, why };
};

const time = (at: string): number => new Date(at).getTime();
const byTime = (one: string, other: string): number => time(one) - time(other);
const after = (at: string, last: number | null): boolean => last === null || time(at) > last;

/** Ways that are shut, null while one is open. */
const shutOf = (doors: Doors, { sms }: { readonly sms: boolean }): readonly ShutDoor[] | null => {
  const dead = isDead(doors.texts);
  if (doors.pushes > 0 || (sms && doors.phone && !dead)) return null;
  const phone: readonly ShutDoor[] = doors.phone ? (dead ? ['dead-phone'] : []) : ['no-phone'];
  return [doors.account ? 'no-push' : 'no-account', ...phone];
};

/** By the last answer that says anything about the number itself: a limit or a signature does not. */
const isDead = (texts: readonly TextTried[]): boolean => {
  const known = texts
    .filter(({ result, failed }) => failed || result === 'ok' || judgeSms(result) === 'unreached')
    .map((text) => ({ at: time(text.at), dead: text.failed || text.result !== 'ok' }));
  const last = Math.max(...known.map(({ at }) => at));
  const latest = known.filter(({ at }) => at === last);
  return latest.length > 0 && latest.every(({ dead }) => dead);
};

const lastReached = ({ notices, foundAt }: Doors): number | null => {
  const moments = [
    ...notices.flatMap(({ sentAt, reach, openedAt }) => [
      ...(reach === 'sent' || reach === 'delivered' ? [sentAt] : []),
      ...(openedAt === null ? [] : [openedAt]),
    ]),
    ...(foundAt === null ? [] : [foundAt]),
  ].map(time);
  return moments.length === 0 ? null : Math.max(...moments);
};
