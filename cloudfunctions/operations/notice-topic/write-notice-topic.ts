import type { writeNoticeTopic } from '../../../contracts/notice-topic';
import { allow, refuse } from '../../../domain/decision';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendTopicText } from '../../stores/notices/append-topic-text';
import { findTopicTexts } from '../../stores/notices/find-topic-texts';

/** `noticeTopic.write`: the county's next version, if nobody of the county has written one since it was read. */
export const handleWriteNoticeTopic: Handler<typeof writeNoticeTopic> = async (input, context) => {
  const { tx, actor, now } = context;
  const [county] = officesOf(actor);
  if (county === undefined) return refuse('access.denied');
  const { topic, basedOn, texts } = input;
  // Locked first, loaded in a statement of its own: two officers at once.
  await lockStep(tx, `notice-topic ${county} ${topic}`);
  const [found] = await findTopicTexts(tx, { county, topic });
  if (found?.countyVersion !== basedOn) return refuse('record.changedMeanwhile', { fields: ['basedOn'] });
  const version = basedOn + 1;
  await appendTopicText(tx, { topic, county, version, texts, by: actor.id, at: now });
  return allow({ version });
};
