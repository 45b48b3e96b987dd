import type { Refusal } from '../../contracts/errors';
import type { InputFor } from './call';
import type { KeptForm } from './kept-forms';
import type { RouteName } from './routes';

/**
 * What may be written down without a signal: records of what has already happened, and what a family says. Signing is not
 * among them, nor anything that needs to see its answer first (decision 0043).
 */
export type QueuedOperation =
  | 'concern.open'
  | 'visit.record'
  | 'directorContact.record'
  | 'contact.confirm'
  | 'notice.acknowledgeOnBehalf'
  | 'followUp.open'
  | 'followUp.recordStep'
  | 'followUp.close'
  | 'attachment.upload'
  | 'finding.open'
  | 'finding.recordStep'
  | 'contact.recordHomeStay'
  | 'contact.recordUnreachable'
  | 'agreement.recordReceipt'
  | 'notice.acknowledge'
  | 'family.sayFine'
  | 'family.askForHelp'
  | 'visit.sayHelpful';

/** The form that a letter was written with, so that it can be corrected when the letter comes back. */
export type Again = {
  readonly route: RouteName;
  readonly values: Readonly<Record<string, string>>;
  readonly form: KeptForm;
};

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
    /** Who wrote it: it goes only while the same person holds the phone. Put on by the outbox. */
    readonly by?: string;
    readonly again?: Again;
    /** The same for all letters of one tap, where they are taken back together. */
    readonly tap?: string;
  };
}[QueuedOperation];

/** A letter that was not accepted. It stays until somebody has seen why. */
export type Returned = { readonly letter: Letter; readonly refusal: Refusal };

export type OutboxState = { readonly waiting: readonly Letter[]; readonly returned: readonly Returned[] };
