import type { createInvitation } from '../../../contracts/invitation';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { lookUpHash } from '../../platform/field-encryption';
import { newId, randomText } from '../../platform/new-id';
import { findHouseholdPlace } from '../../stores/households/find-household-place';
import { findMember } from '../../stores/households/find-member';
import { appendInvitation } from '../../stores/invitations/change-invitation';

/** A product default: long enough for a parent who opens WeChat once a week. */
const VALID_DAYS = 14;

/** `invitation.create`: bound to one person and one role of one household; it ends the open one before it. */
export const handleCreateInvitation: Handler<typeof createInvitation> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  if (!(await findMember(context.tx, input)))
    return refuse('record.notFound', { fields: ['personId', 'role'] });

  const token = randomText(32);
  const invitationId = newId('iv');
  const expiresAt = new Date(context.now.getTime() + VALID_DAYS * 86_400_000);
  await appendInvitation(context.tx, {
    id: invitationId,
    token_hash: lookUpHash('invitation.token', token),
    person_id: input.personId,
    role: input.role,
    household_id: input.householdId,
    village_code: place.villageCode,
    created_by: context.actor.id,
    created_at: context.now.toISOString(),
    expires_at: expiresAt.toISOString(),
  });
  return allow({ invitationId, token, expiresAt: formatInstant(expiresAt) });
};
