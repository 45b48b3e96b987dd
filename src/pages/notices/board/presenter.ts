import type { DataOf } from '../../../api/call';
import { boardCopy as copy, recipientsCopy, stateCopy } from '../../../copy/notice-receipts';
import type { IconName } from '../../../kit/icon/icon-name';

export type Reach = DataOf<'notice.showReach'>;
type States = Reach['notice']['states'];
export type State = States[number]['state'];

/** What needs somebody first, then what waits, then what is well. */
const ORDER: readonly State[] = [
  'unreachable',
  'failed',
  'sent',
  'delivered',
  'pending',
  'read',
  'confirmed',
  'on-behalf',
];

/** Never by colour alone: each state has its own drawing and its own words. */
export const stateIcons = {
  unreachable: 'door',
  failed: 'warn',
  sent: 'send',
  delivered: 'bell',
  pending: 'clock',
  read: 'book',
  confirmed: 'check',
  'on-behalf': 'people',
} as const satisfies Record<State, IconName>;

const countOf = (states: States, ...wanted: readonly State[]): number =>
  states.filter(({ state }) => wanted.includes(state)).reduce((sum, { n }) => sum + n, 0);

const allOf = (states: States): number => states.reduce((sum, { n }) => sum + n, 0);
const knownOf = (states: States): number => countOf(states, 'read', 'confirmed', 'on-behalf');
const unreachedOf = (states: States): number => countOf(states, 'failed', 'unreachable');

/** The one sentence: how many of how many know. */
export const headline = (states: States): string =>
  allOf(states) === 0 ? copy.nobodyYet : copy.known(allOf(states), knownOf(states));

/** What stands beneath it, where there is something to say. */
export function remarks({ notice: { states }, answers, merged }: Reach): readonly string[] {
  const confirmed = countOf(states, 'confirmed');
  const behalf = countOf(states, 'on-behalf');
  const read = countOf(states, 'read');
  return [
    answers !== null && answers.answered > 0 && copy.answers(answers.answered, answers.rightAtOnce),
    answers === null && confirmed > 0 && copy.confirmed(confirmed),
    answers === null && confirmed > 0 && read > 0 && copy.readOnly(read),
    behalf > 0 && copy.behalf(behalf),
    merged > 0 && copy.merged(merged),
  ].filter((line) => line !== false);
}

export type StateRow = {
  readonly state: State;
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
  readonly needs: boolean;
};

/** Every state that somebody is in, once; together they are everybody. */
export const stateRows = (states: States): readonly StateRow[] =>
  ORDER.flatMap((state) => {
    const n = countOf(states, state);
    if (n === 0) return [];
    const needs = state === 'failed' || state === 'unreachable';
    return [{ state, title: stateCopy[state], text: copy.people(n), icon: stateIcons[state], needs }];
  });

export type VillageRow = {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly unreached: string;
};

/** Village by village, where there are several; in the order of their codes, which is nobody's ranking. */
export const villageRows = ({ villages }: Pick<Reach, 'villages'>): readonly VillageRow[] =>
  villages.length < 2
    ? []
    : villages.map(({ code, name, states }) => {
        const unreached = unreachedOf(states);
        return {
          code,
          title: name,
          text: headline(states),
          unreached: unreached === 0 ? '' : copy.unreached(unreached),
        };
      });

/** Why somebody was not reached, in words that say what to do with it. */
export function reasonOf(reason: string | null): string {
  if (reason === null) return '';
  const known = recipientsCopy.reasons[reason];
  if (known !== undefined) return known;
  return /PhoneNumber|IncorrectPhone|Blacklist/.test(reason)
    ? recipientsCopy.smsRefused
    : recipientsCopy.other(reason);
}
