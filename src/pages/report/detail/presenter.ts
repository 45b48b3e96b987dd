import type { DataOf } from '../../../api/call';
import { concernCopy as copy, officeCopy } from '../../../copy/report';

export type Shown = DataOf<'concern.show'>;
export type NextStep = 'told' | 'dissuaded' | 'receipt' | 'accepted' | 'result' | 'closed';

const has = ({ steps }: Shown, step: NextStep): boolean => steps.some((each) => each.step === step);

type Rule = (shown: Shown) => boolean;

const admonished: Rule = (shown) => shown.course !== 'guardianship' || has(shown, 'dissuaded');

/** When each step can be taken, in the order of the work. */
const rules: readonly (readonly [NextStep, Rule])[] = [
  ['dissuaded', (shown) => !admonished(shown)],
  ['told', admonished],
  [
    'receipt',
    (shown) =>
      admonished(shown) && !has(shown, 'receipt') && (shown.course !== 'guardianship' || has(shown, 'told')),
  ],
  ['accepted', (shown) => admonished(shown) && shown.acts && !has(shown, 'accepted')],
  ['result', (shown) => shown.acts && has(shown, 'accepted')],
  ['closed', (shown) => admonished(shown) && shown.acts && !shown.receiptOwed],
];

/** Steps that can be taken now; what the functions would refuse is not offered. */
export function stepsOffered(shown: Shown): readonly NextStep[] {
  if (shown.state === 'closed') return [];
  return rules.filter(([, may]) => may(shown)).map(([step]) => step);
}

/** No photographs of a closed case, nor where sexual harm is suspected: the functions would refuse them. */
export const mayAttach = ({ state, situations }: Shown): boolean =>
  state !== 'closed' &&
  !situations.some(
    (each) => each === 'private-injury' || each === 'under-14-sexual' || each === 'over-14-sexual',
  );

const isKey = <Map extends object>(map: Map, key: string | null): key is Extract<keyof Map, string> =>
  key !== null && key in map;

/** An office, a result or a closing in words; nothing for a step that names none. */
export function sayWhat(what: string | null): string {
  if (isKey(officeCopy, what)) return officeCopy[what];
  if (isKey(copy.results, what)) return copy.results[what];
  if (isKey(copy.closings, what)) return copy.closings[what];
  return '';
}
