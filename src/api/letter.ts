import type { Refusal } from '../../contracts/errors';
import type { InputFor } from './call';

/** What may be written down without a signal: records of what has already happened. Signing and answering are not among them. */
export type QueuedOperation =
  | 'concern.open'
  | 'visit.record'
  | 'directorContact.record'
  | 'contact.confirm'
  | 'notice.acknowledgeOnBehalf'
  | 'followUp.open'
  | 'followUp.recordStep'
  | 'followUp.close'
  | 'attachment.upload';

/** One record on its way. `requestId` is its own from the first try to the last, so arriving twice is done once. */
export type Letter = {
  readonly [Name in QueuedOperation]: {
    readonly requestId: string;
    readonly op: Name;
    readonly input: InputFor<Name>;
    /** For the list of what waits: the family's label and the day, never a child's name. */
    readonly about: { readonly householdId: string; readonly label: string; readonly on: string };
    /** The letter that has to arrive first: a picture goes after the visit it was taken at. */
    readonly after?: string;
    /** Where the phone keeps the file that this letter carries; its content is read when it goes. */
    readonly path?: string;
  };
}[QueuedOperation];

/** A letter that was not accepted. It stays until somebody has seen why. */
export type Returned = { readonly letter: Letter; readonly refusal: Refusal };

export type OutboxState = { readonly waiting: readonly Letter[]; readonly returned: readonly Returned[] };
