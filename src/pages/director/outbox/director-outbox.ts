import { phoneOutbox } from '../../../api/phone-outbox';

/** How long a page keeps its director waiting before it says that the record is safe on the phone. */
const PATIENCE_MS = 4_000;

/** The director's records on their way, one queue for all pages. */
export const directorOutbox = phoneOutbox('outbox', { patience: PATIENCE_MS });
