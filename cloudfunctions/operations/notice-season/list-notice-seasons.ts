import type { listNoticeSeasons } from '../../../contracts/notice-season';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { openSeasons } from '../../evidence/open-season';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { findAudience } from '../../stores/notices/find-audience';
import { findTopicTexts } from '../../stores/notices/find-topic-texts';
import { findRegionNames } from '../../stores/regions/find-region-names';

/** `noticeSeason.list`: what is due, with the words that would go out and to how many households. */
export const handleListNoticeSeasons: Handler<typeof listNoticeSeasons> = async (_input, context) => {
  const { tx, actor, today } = context;
  const open = await openSeasons(tx, officesOf(actor), today);
  const seasons = [];
  for (const { county, season, topic, occasion, why, untilOn, regions } of open) {
    const [texts] = await findTopicTexts(tx, { county, topic });
    if (texts === undefined) continue;
    const { title, brief, body } = texts.texts;
    seasons.push({
      county,
      season,
      topic,
      occasion,
      why,
      untilOn: formatDay(untilOn),
      regions: [...regions],
      places: [...(await findRegionNames(tx, regions))],
      households: await findAudience(tx, { regions, today }),
      title,
      brief,
      body,
    });
  }
  return allow({ today: formatDay(today), seasons });
};
