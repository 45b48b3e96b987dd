import type { sendNotice } from '../../../contracts/notice';
import type { InputOf } from '../../../contracts/operation';
import type { ActorRole } from '../../../contracts/vocabulary/role';
import { allow, refuse } from '../../../domain/decision';
import { type Asks, asksOf } from '../../../domain/notice/asks';
import { rulesFor } from '../../../domain/policy/rules';
import { wordsOfNotice } from '../../evidence/notice-of-topic';
import type { Context, Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { appendApproval } from '../../stores/notices/append-approval';
import { appendNotice } from '../../stores/notices/append-notice';
import { findAudience } from '../../stores/notices/find-audience';
import { findTopicTexts, type TopicInForce } from '../../stores/notices/find-topic-texts';

type Sent = {
  readonly input: InputOf<typeof sendNotice>;
  readonly role: ActorRole;
  readonly asks: Asks;
};

/** Writes the notice, and for an urgent one the question to a second person; answers its id. */
const publish = async (
  { tx, actor, now, today }: Context,
  texts: TopicInForce,
  { input, role, asks }: Sent,
): Promise<string> => {
  const noticeId = newId('no');
  const { urgent = false, reason = null } = input;
  await appendNotice(tx, {
    id: noticeId,
    ...wordsOfNotice(texts, input),
    regions: input.regions,
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

/**
 * `notice.send`: writes the notice; the fan-out then takes it to every household of the places, batch by batch. A
 * director may reach the own village only, the county everything below it. An urgent one waits for a second person.
 */
export const handleSendNotice: Handler<typeof sendNotice> = async (input, context) => {
  const role = context.roles.find((held) =>
    input.regions.every((region) =>
      context.actor.grants.some((grant) => grant.role === held && region.startsWith(grant.region)),
    ),
  );
  if (role === undefined) return refuse('notice.ownVillageOnly', { fields: ['regions'] });
  const waiting = input.urgent === true;
  if (waiting && input.reason === undefined) return refuse('notice.reasonMissing', { fields: ['reason'] });
  const households = await findAudience(context.tx, input.regions);
  if (households === 0) return refuse('notice.audienceEmpty', { fields: ['regions'] });

  const county = (input.regions[0] ?? '').slice(0, 6);
  const [texts] = await findTopicTexts(context.tx, { county, topic: input.topic });
  if (texts === undefined) throw new Error(`The library has no texts of ${input.topic}: migrations load it.`);
  const asks = asksOf(input, texts.texts.questions);
  if (!asks.ok) return asks;
  const noticeId = await publish(context, texts, { input, role, asks: asks.value });
  return allow({ noticeId, households, waiting });
};
