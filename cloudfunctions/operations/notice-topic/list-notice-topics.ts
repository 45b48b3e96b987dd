import type { listNoticeTopics } from '../../../contracts/notice-topic';
import { librarySubjects } from '../../../contracts/vocabulary/topic';
import { allow } from '../../../domain/decision';
import { occasionsOf } from '../../../domain/notice/occasions';
import { officesOf, ownCounty } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { findTopicTexts } from '../../stores/notices/find-topic-texts';

/** `noticeTopic.list`: the library in the vocabulary's order. */
export const handleListNoticeTopics: Handler<typeof listNoticeTopics> = async (_input, context) => {
  const county = ownCounty(context.actor);
  const found = await findTopicTexts(context.tx, { county });
  return allow({
    mayWrite: officesOf(context.actor).includes(county),
    topics: librarySubjects.flatMap((name) =>
      found
        .filter(({ topic }) => topic === name)
        .map(({ topic, region, texts: { title, about, brief } }) => ({
          topic,
          title,
          about,
          brief,
          occasions: [...occasionsOf(topic)],
          whose: region === county ? ('county' as const) : ('ours' as const),
        })),
    ),
  });
};
