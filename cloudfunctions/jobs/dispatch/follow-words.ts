import { lockRung, refreshReach } from '../../stores/notices/refresh-reach';
import { findToldSends, markFollowed } from '../../stores/outbox/told-sends';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { handOnSends } from './hand-on-sends';

const BATCH = 400;

/**
 * What the services' last words lead to, whenever they came: how far a notice got, and the next channel after a push that
 * WeChat took and did not deliver. A word that a concurrent run hears of at the same moment is done twice and changes
 * nothing the second time; killed before the words are marked, it is done again.
 */
export const followWords = async (context: JobContext): Promise<number> => {
  const { db, now } = context;
  for (let failures = 0; ;) {
    const told = await inJob(db, (tx) => findToldSends(tx, BATCH));
    if (told.length === 0) return failures;
    const failed = told.filter((send) => send.failed !== null);
    await handOnSends(
      context,
      failed.map(({ failed: code, word: _word, ...send }) => ({ send, result: code ?? '' })),
    );
    failures += failed.length;
    await inJob(db, async (tx) => {
      const rung = told.map(({ cause, person_id }) => ({ cause, personId: person_id }));
      await refreshReach(tx, await lockRung(tx, rung));
      await markFollowed(
        tx,
        told.map(({ word }) => word),
        now,
      );
    });
    if (told.length < BATCH) return failures;
  }
};
