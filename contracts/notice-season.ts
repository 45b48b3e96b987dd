import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { noticeOccasions } from './vocabulary/occasion';
import { noticeTopics } from './vocabulary/topic';
import { day, noticeId, regionCode, text } from './vocabulary/values';

/** `drowning:flood:2026`: a topic, an occasion and which one of the year. */
const season = z.string().check(z.regex(/^[a-z-]{1,20}:[a-z-]{1,20}:\d{4}(-[\w-]{1,20})?$/));

export const listNoticeSeasons = defineOperation({
  name: 'noticeSeason.list',
  summary:
    'Notices that are due by the calendar, ready to be looked at and sent: the county’s; other staff have none.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({}),
  output: z.object({
    today: day,
    seasons: z.array(
      z.object({
        county: regionCode,
        season,
        topic: z.enum(noticeTopics),
        occasion: z.enum(noticeOccasions),
        why: z.string(),
        untilOn: day,
        regions: z.array(regionCode),
        places: z.array(z.string()),
        households: z.int(),
        title: z.string(),
        brief: z.string(),
        body: z.string(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const sendNoticeSeason = defineOperation({
  name: 'noticeSeason.send',
  summary:
    'Sends the ready notice of a season to the places it is due in. The same season a second time is refused.',
  actors: ['county'],
  input: z.object({ county: regionCode, season }),
  output: z.object({ noticeId, households: z.int() }),
  refusals: ['notice.seasonOver', 'notice.audienceEmpty'],
});

export const dismissNoticeSeason = defineOperation({
  name: 'noticeSeason.dismiss',
  summary: 'The county does not send a season’s notice this time, and says why.',
  actors: ['county'],
  input: z.object({ county: regionCode, season, reason: text(200) }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['notice.seasonOver'],
});
