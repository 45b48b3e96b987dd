import type { showNoticeTopic } from '../../../contracts/notice-topic';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import { occasionsOf } from '../../../domain/notice/occasions';
import { officesOf, ownCounty } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { findTopicHistory, findTopicTexts } from '../../stores/notices/find-topic-texts';

/** `noticeTopic.show`: one topic as it holds here, ours beside it, and who wrote what when. */
export const handleShowNoticeTopic: Handler<typeof showNoticeTopic> = async ({ topic }, context) => {
  const county = ownCounty(context.actor);
  const [found] = await findTopicTexts(context.tx, { county, topic });
  if (found === undefined) throw new Error(`The library has no texts of ${topic}: migrations load it.`);
  const whoseIs = (region: string) => (region === county ? ('county' as const) : ('ours' as const));
  const history = await findTopicHistory(context.tx, { county, topic });
  return allow({
    topic,
    mayWrite: officesOf(context.actor).includes(county),
    whose: whoseIs(found.region),
    countyVersion: found.countyVersion,
    texts: found.texts,
    ours: found.region === county ? found.ours : null,
    occasions: [...occasionsOf(topic)],
    history: history.map(({ region, at, ...version }) => ({
      ...version,
      whose: whoseIs(region),
      at: beijingText(at),
    })),
  });
};
