import { type CappedSend, digestAfter, isCapped, overCap, weekBegan } from '../../../domain/message/over-cap';
import { PUSH_ONLY } from '../../../domain/message/push-only';
import { dayOf } from '../../../domain/calendar/calendar-day';
import { rulesFor } from '../../../domain/policy/rules';
import type { Tx } from '../../platform/database/connection';
import { lockStep } from '../../stores/jobs/lock-step';
import type { ClaimedSend } from '../../stores/outbox/claim-outbox';
import { findRungSince, mergeSends } from '../../stores/outbox/merge-sends';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

const cappedOf = ({ id, person_id, topic, channel, fields }: ClaimedSend): CappedSend => ({
  id,
  personId: person_id,
  topic,
  channel,
  urgent: fields['urgent'] === true,
  // Without the digest's hour a ring is a ring: a promise that is not in order must not stop the batch.
  most: typeof fields['most'] === 'number' && HOUR.test(String(fields['digestAt'])) ? fields['most'] : 0,
});

/**
 * Takes out of a claimed batch the notices beyond their person's week, in the claim's transaction. Two workers at once: the
 * second looks when the first has committed its claim, so that together they keep the cap too.
 */
export const mergeOverCap = async (
  tx: Tx,
  claimed: readonly ClaimedSend[],
  now: Date,
): Promise<readonly ClaimedSend[]> => {
  const capped = claimed.map(cappedOf).filter(isCapped);
  if (capped.length === 0) return claimed;
  await lockStep(tx, 'notice-cap');
  const rung = await findRungSince(tx, {
    people: [...new Set(capped.map(({ personId }) => personId))],
    except: capped.map(({ id }) => id),
    since: weekBegan(now),
  });
  const over = new Set(overCap(capped, rung).map(({ id }) => id));
  if (over.size === 0) return claimed;
  const quiet = rulesFor('national', []).on('quietHours', dayOf(now)).value;
  const merged = claimed
    .filter(({ id }) => over.has(id))
    .map(({ id, step, person_id, household_id, village_code, fields }) => {
      const { cause, notBefore } = digestAfter(now, String(fields['digestAt']), quiet);
      return {
        id,
        personId: person_id,
        householdId: household_id,
        villageCode: village_code,
        digest: cause,
        notBefore,
        rings: step !== PUSH_ONLY,
      };
    });
  await mergeSends(tx, merged, now);
  return claimed.filter(({ id }) => !over.has(id));
};
