import type { sendNotice } from '../../../contracts/notice';
import { allow, refuse } from '../../../domain/decision';
import { safetyTopics } from '../../../domain/notice/safety-topics';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { appendNotice } from '../../stores/notices/append-notice';
import { findAudience } from '../../stores/notices/find-audience';

/** Half a sentence would mislead: a text of the sender's own is cut at its first sentence end within 60 characters. */
const briefOf = (body: string): string => {
  const start = Array.from(body).slice(0, 60).join('');
  const end = start.lastIndexOf('。');
  return end > 0 ? start.slice(0, end + 1) : start;
};

/**
 * `notice.send`: writes the notice; the fan-out then takes it to every household of the places, batch by batch. A
 * director may reach the own village only, the county everything below it.
 */
export const handleSendNotice: Handler<typeof sendNotice> = async (input, context) => {
  const role = context.roles.find((held) =>
    input.regions.every((region) =>
      context.actor.grants.some((grant) => grant.role === held && region.startsWith(grant.region)),
    ),
  );
  if (role === undefined) return refuse('notice.ownVillageOnly', { fields: ['regions'] });
  const households = await findAudience(context.tx, input.regions);
  if (households === 0) return refuse('notice.audienceEmpty', { fields: ['regions'] });

  const topic = safetyTopics[input.topic];
  const noticeId = newId('no');
  await appendNotice(context.tx, {
    id: noticeId,
    topic: input.topic,
    title: input.title ?? topic.title,
    body: input.body ?? topic.body,
    brief: input.body === undefined ? topic.brief : briefOf(input.body),
    regions: input.regions,
    urgent: input.urgent ?? false,
    acknowledge_days: rulesFor('national', []).on('notice.acknowledgeDays', context.today).value ?? 3,
    sender_id: context.actor.id,
    sender_role: role,
    sent_at: context.now.toISOString(),
  });
  return allow({ noticeId, households });
};
