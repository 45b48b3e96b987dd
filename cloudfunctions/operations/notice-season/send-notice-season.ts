import type { sendNoticeSeason } from '../../../contracts/notice-season';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { publishSeason } from '../../evidence/publish-season';
import { openSeasons } from '../../evidence/open-season';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { lockStep } from '../../stores/jobs/lock-step';
import { findAudience } from '../../stores/notices/find-audience';
import { closeCountyTasks } from '../../stores/tasks/close-county-tasks';

/** `noticeSeason.send`: the ready notice goes out, once; its task is done by it. */
export const handleSendNoticeSeason: Handler<typeof sendNoticeSeason> = async (input, context) => {
  const { tx, actor, now, today } = context;
  if (!officesOf(actor).includes(input.county)) return refuse('access.denied');
  await lockStep(tx, 'notice-season');
  const open = await openSeasons(tx, [input.county], today);
  const season = open.find((each) => each.season === input.season);
  if (season === undefined) return refuse('notice.seasonOver', { fields: ['season'] });
  const households = await findAudience(tx, { regions: season.regions, today });
  if (households === 0) return refuse('notice.audienceEmpty', { fields: ['season'] });

  const noticeId = await publishSeason(tx, season, { senderId: actor.id, now, today });
  await closeCountyTasks(tx, {
    kind: 'notice-season',
    county: input.county,
    periods: [input.season],
    state: 'done',
    by: noticeId,
    today: formatDay(today),
    now,
  });
  return allow({ noticeId, households });
};
