import type { giveConsent } from '../../../contracts/consent';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { appendConsent } from '../../stores/people/append-consent';
import { formatInstant } from '../../../domain/calendar/beijing-time';

/** `consent.give`: every answer is kept, the last one holds. */
export const handleGiveConsent: Handler<typeof giveConsent> = async ({ version, answer }, context) => {
  await appendConsent(context.tx, { personId: context.actor.id, version, answer, at: context.now });
  return allow({ at: formatInstant(context.now) });
};
