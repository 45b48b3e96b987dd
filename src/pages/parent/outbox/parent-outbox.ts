import { phoneOutbox } from '../../../api/phone-outbox';

/** How long a tap waits before the page says that it is safe on the phone. */
const PATIENCE_MS = 6_000;

/** A parent's confirmations on their way. Not the director's queue: one phone can serve both roles of one person. */
export const parentOutbox = phoneOutbox('parent-outbox', PATIENCE_MS);
