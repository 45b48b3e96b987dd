import type { Again, Letter, OutboxState } from '../../../api/letter';
import { outboxCopy } from '../../../copy/outbox';
import { sayError } from '../../../copy/errors-by-audience';
import { sayDate } from '../../../kit/calendar/say-day';

/** What the strip says; nothing while nothing is on its way. */
export function stripOf({ waiting, returned }: OutboxState) {
  if (returned.length > 0) return { tone: 'danger', text: outboxCopy.returned(returned.length) } as const;
  if (waiting.length > 0) return { tone: 'wait', text: outboxCopy.waiting(waiting.length) } as const;
  return undefined;
}

export type OutboxLine = {
  readonly requestId: string;
  readonly title: string;
  readonly text: string;
  /** Why it was not accepted; such a line can be taken away. */
  readonly reason: string | undefined;
  /** Where it can be corrected; only with a reason. */
  readonly again: Again | undefined;
};

function lineOf({ requestId, op, about, again }: Letter, reason: string | undefined): OutboxLine {
  // Records are days old at most: no year is needed.
  const text = outboxCopy.line(outboxCopy.kinds[op], sayDate(about.on, about.on));
  return { requestId, title: about.label, text, reason, again: reason === undefined ? undefined : again };
}

/** Returned records first, with why; then what waits, in the order in which it goes. */
export function linesOf({ waiting, returned }: OutboxState): readonly OutboxLine[] {
  return [
    ...returned.map(({ letter, refusal }) => lineOf(letter, sayError(refusal.code, 'director'))),
    ...waiting.map((letter) => lineOf(letter, undefined)),
  ];
}

/** Households with a record that has not arrived yet: their cards say so. */
export function waitingHouseholds({ waiting }: OutboxState): ReadonlySet<string> {
  return new Set(waiting.map(({ about }) => about.householdId));
}
