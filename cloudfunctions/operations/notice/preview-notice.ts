import type { previewNotice } from '../../../contracts/notice-compose';
import { allow, refuse } from '../../../domain/decision';
import { type ForeseenRings, foreseeRings } from '../../../domain/notice/foresee-rings';
import { weekBegan } from '../../../domain/message/over-cap';
import { spokenNotice } from '../../../domain/notice/spoken-notice';
import { rulesFor } from '../../../domain/policy/rules';
import { composedNotice } from '../../evidence/composed-notice';
import { namedLines } from '../../evidence/named-lines';
import type { Handler } from '../../handler';
import { smsTemplateId } from '../../platform/operator-templates';
import { smsPriceFen } from '../../platform/sms-price';
import { findKnocks, findNoticeGroups } from '../../stores/notices/find-notice-people';

const costOf = ({ sms }: ForeseenRings): number | null => {
  const price = smsPriceFen();
  return price === null ? null : Math.ceil(sms * price);
};

/**
 * `notice.preview`: who would be rung through what, by the rules the dispatch goes by. Three statements whatever the size of
 * the audience; a trace of the call, and of no child.
 */
export const handlePreviewNotice: Handler<typeof previewNotice> = async (input, context) => {
  const { tx, now, today } = context;
  const composed = await composedNotice(context, input);
  if (!composed.ok) return composed;
  const { role, words } = composed.value;
  const { regions, audience, urgent = false } = input;
  const wanted = { regions, audience, today };
  const since = weekBegan(now);
  const { households, groups } = await findNoticeGroups(tx, wanted, since);
  if (households === 0) return refuse('notice.audienceEmpty', { fields: ['regions'] });

  const doors = { push: true, sms: smsTemplateId('notice') !== null };
  const rings = foreseeRings(
    groups.map(({ pack, overrides, ...group }) => ({
      ...group,
      most: rulesFor(pack, overrides).on('notice.mostAWeek', today).value ?? 0,
    })),
    { urgent, doors, now },
  );
  // Whose door it is: a director's and a teacher's. Those above are told how many.
  const byHand = role === 'director' || role === 'teacher';
  const knocks = byHand ? await findKnocks(tx, wanted, { ...doors, since }) : [];
  await context.trace(role, { regions: [...regions], audience: audience ?? null });
  const { title, about, brief, body } = words;
  const [question] = composed.value.questions;
  return allow({
    words: {
      title,
      about,
      brief,
      body,
      spoken: spokenNotice(words)
        .map(({ text }) => text)
        .join('\n'),
    },
    question: question === undefined ? null : { ask: question.ask, answers: question.answers },
    households,
    people: groups.reduce((sum, group) => sum + group.people, 0),
    rings,
    costFen: costOf(rings),
    knocks: [...knocks],
    named: [...(await namedLines(tx, input))],
  });
};
