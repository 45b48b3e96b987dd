import type { ReassignmentChange } from '../care-file/reassignment-record';
import type { ClearedSends, PlannedSend } from '../message/planned-send';

const causeOf = (id: string): string => `reassignment:${id}`;

/** Who is asked hears that there is a question, and nothing about whom; answered or taken back, it need not be said any more. */
export const askedMessages = (
  change: ReassignmentChange,
  notBefore: Date,
): { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] } => {
  if (change.kind === 'reassignment-answered') {
    return { sends: [], clears: [{ cause: causeOf(change.id), personId: null }] };
  }
  const { id, personId, by } = change.record;
  if (personId === by) return { sends: [], clears: [] };
  const send = {
    cause: causeOf(id),
    step: 'asked',
    personId,
    topic: 'task-asked',
    fields: {},
    notBefore,
  } as const;
  return { sends: [send], clears: [] };
};
