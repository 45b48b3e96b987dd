import type { sendNotice } from '../../../contracts/notice';
import type { InputOf } from '../../../contracts/operation';
import { allow, refuse } from '../../../domain/decision';
import type { SenderRole } from '../../../domain/notice/decide-sender';
import { type Asks, asksOf } from '../../../domain/notice/asks';
import { rulesFor } from '../../../domain/policy/rules';
import { composedNotice } from '../../evidence/composed-notice';
import { namedLines } from '../../evidence/named-lines';
import type { OwnWords, wordsOfNotice } from '../../evidence/notice-of-topic';
import type { Context, Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { appendApproval } from '../../stores/notices/append-approval';
import { appendNotice } from '../../stores/notices/append-notice';
import { findAudience, findSchoolAudience } from '../../stores/notices/find-audience';

type Sent = {
  readonly input: InputOf<typeof sendNotice>;
  readonly role: SenderRole;
  readonly words: ReturnType<typeof wordsOfNotice>;
  readonly asks: Asks;
};

/** Writes the notice, and for an urgent one the question to a second person; answers its id. */
const publish = async (
  { tx, actor, now, today }: Context,
  { input, role, words, asks }: Sent,
): Promise<string> => {
  const noticeId = newId('no');
  const { urgent = false, reason = null, audience = null } = input;
  await appendNotice(tx, {
    id: noticeId,
    ...words,
    regions: input.regions,
    audience,
    urgent,
    needs_approval: urgent,
    ...asks,
    acknowledge_days: rulesFor('national', []).on('notice.acknowledgeDays', today).value ?? 3,
    sender_id: actor.id,
    sender_role: role,
    sent_at: now.toISOString(),
  });
  if (urgent) await appendApproval(tx, { noticeId, step: 'asked', by: actor.id, reason, at: now });
  return noticeId;
};

/** The places of a text that say something about a child by name, as input paths: `body.3`, `title`. */
const namedBesideProblem = async ({ tx }: Context, input: OwnWords): Promise<readonly string[]> =>
  (await namedLines(tx, input))
    .filter(({ besideProblem }) => besideProblem)
    .map(({ line }) => (line === 0 ? 'title' : `body.${String(line)}`));

/**
 * `notice.send`: writes the notice; the fan-out then takes it to every household that is meant, batch by batch. A director
 * reaches the own village, a township and the county what lies below, a teacher the own school. An urgent one waits for a
 * second person.
 */
export const handleSendNotice: Handler<typeof sendNotice> = async (input, context) => {
  const composed = await composedNotice(context, input);
  if (!composed.ok) return composed;
  const { role } = composed.value;
  const waiting = input.urgent === true;
  if (waiting && input.reason === undefined) return refuse('notice.reasonMissing', { fields: ['reason'] });
  const fields = await namedBesideProblem(context, input);
  if (fields.length > 0) return refuse('notice.nameBesideProblem', { fields });
  const { regions, audience } = input;
  const wanted = { regions, audience, today: context.today };
  // A school sees its pupils and not their households.
  const households = await (role === 'teacher' ? findSchoolAudience : findAudience)(context.tx, wanted);
  if (households === 0) return refuse('notice.audienceEmpty', { fields: ['regions'] });
  const asks = asksOf(input, composed.value.questions);
  if (!asks.ok) return asks;
  const noticeId = await publish(context, { input, ...composed.value, asks: asks.value });
  return allow({ noticeId, households, waiting });
};
