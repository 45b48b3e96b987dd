import type { OutboxState } from '../../../api/letter';
import { useOutbox as useThis } from '../../../api/use-outbox';
import { directorOutbox } from './director-outbox';

/** While something waits and the page is open; a village's signal comes and goes. */
const RETRY_MS = 30_000;

/** A director's records on their way; a page that uses it also sends them. */
export const useOutbox = (): OutboxState => useThis(directorOutbox, RETRY_MS);
