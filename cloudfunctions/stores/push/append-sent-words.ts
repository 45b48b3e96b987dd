import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';

/** A service's last word about one message, by its own number of it. */
export type ProviderWord = {
  readonly channel: 'wechat' | 'sms';
  readonly providerId: string;
  readonly outcome: 'delivered' | 'failed';
  readonly reason: string | null;
};

/**
 * Keeps the last words, each once. Nothing of ours is looked up: a word that comes before our own 'sent', late, or twice
 * leaves the same rows. What a failure leads to is the dispatcher's (`jobs/dispatch/follow-words.ts`).
 */
export const appendSentWords = (tx: Tx, words: readonly ProviderWord[], now: Date): Promise<void> =>
  writeRows(tx, [
    {
      table: 'delivery_event',
      conflict: 'nothing',
      insert: words.map(({ channel, providerId, outcome, reason }) => ({
        channel,
        provider_id: providerId,
        outcome,
        reason,
        heard_at: now.toISOString(),
      })),
    },
  ]);
