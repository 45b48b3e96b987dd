import type { showAbsence } from '../../../contracts/absence';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findAbsence, findAbsencePlace } from '../../stores/absences/find-absences';

const instantText = (at: string): string => formatInstant(new Date(at));

/** `absence.show`: what was said; numbers for those who have to call. Leaves a trace. */
export const handleShowAbsence: Handler<typeof showAbsence> = async ({ absenceId }, context) => {
  const place = await findAbsencePlace(context.tx, absenceId);
  if (place === null) return refuse('record.notFound', { fields: ['absenceId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const found = await findAbsence(context.tx, absenceId);
  if (found === null) return refuse('record.notFound', { fields: ['absenceId'] });

  await context.trace(acting.value, { absence: absenceId });
  const as = acting.value;
  if (as === 'anyone') return refuse('record.notFound');
  const calls = as !== 'guardian' && as !== 'caregiver';
  return allow({
    as,
    ...found,
    askedAt: instantText(found.askedAt),
    answerDueAt: instantText(found.answerDueAt),
    steps: found.steps.map(({ byId, role, called, at, ...step }) => ({
      ...step,
      by: role === null ? null : { role, called, isMe: byId === context.actor.id },
      at: instantText(at),
    })),
    people: found.people.map(({ personId, called, phoneCipher }) => ({
      personId,
      called,
      phone: calls && phoneCipher !== null ? decryptField('person.phone', phoneCipher) : null,
    })),
  });
};
