import type { listTalks } from '../../../contracts/talk';
import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { decryptField } from '../../platform/field-encryption';
import { findTalks } from '../../stores/talks/find-talks';

/** How long an own one that is closed stays in the list. */
const SHOWN_DAYS = 30;

const plain = (column: string, cipher: string | null): string | null =>
  cipher === null ? null : decryptField(column, cipher);

/** `talk.list`: for the township, as far as the wall lets it; a supervisor's own wish is not in the own list. */
export const handleListTalks: Handler<typeof listTalks> = async (_input, context) => {
  const { tx, actor, today, roles } = context;
  const [role] = roles;
  if (role === undefined) return refuse('access.denied');
  const found = await findTalks(tx, formatDay(addDays(today, -SHOWN_DAYS)));
  const talks = found.filter(({ askedBy }) => askedBy !== actor.id);
  await context.trace(role, { talks: talks.map(({ talkId }) => talkId) });
  return allow({
    today: formatDay(today),
    talks: talks.map(
      ({ talkId, name, side, village, phoneCipher, askedOn, state, followedOn, agreedCipher }) => ({
        ...{ talkId, name, side, village, askedOn, state, followedOn },
        phone: plain('person.phone', phoneCipher),
        agreed: plain('talk.agreed', agreedCipher),
      }),
    ),
  });
};
