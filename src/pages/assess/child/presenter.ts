import type { DataOf } from '../../../api/call';
import { assessCopy as copy } from '../../../copy/assess';
import { sayDate, sayShort } from '../../../kit/calendar/say-day';

type Assessed = DataOf<'assessment.show'>;
type Entry = Assessed['history'][number];

/** The lower colour that waits for the supervisor, where there is one. */
export const waiting = ({ history }: Assessed): Entry | undefined =>
  history.find(({ state }) => state === 'pending-down');

export type HistoryLine = {
  readonly key: string;
  readonly on: string;
  readonly title: string;
  readonly text: string;
  /** Does not hold: waits, or was not agreed to. */
  readonly hollow: boolean;
};

const textOf = (entry: Entry, today: string): string => {
  const { computed, colour, reason, state, decision } = entry;
  const parts = [
    computed === colour ? undefined : copy.computed(copy.colours[computed]),
    reason === null ? undefined : copy.why(reason),
    copy.states[state] === '' ? undefined : copy.states[state],
    decision === null ? undefined : copy.decided(decision.by, sayDate(decision.on, today)),
    decision?.reason ?? undefined,
    entry.instrument,
  ];
  return parts.filter((part) => part !== undefined).join('；');
};

/** What was assessed, newest first. */
export const historyLines = ({ history, today }: Assessed): readonly HistoryLine[] =>
  history.map((entry) => ({
    key: entry.assessmentId,
    on: sayShort(entry.on),
    title: copy.entry(copy.colours[entry.colour], entry.by),
    text: textOf(entry, today),
    hollow: entry.state !== 'in-force' && entry.state !== 'confirmed',
  }));
