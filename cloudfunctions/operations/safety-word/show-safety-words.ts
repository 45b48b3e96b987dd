import type { showSafetyWords } from '../../../contracts/safety-word';
import { wordLengths } from '../../../contracts/vocabulary/safety-word';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { missingYears, wordsFor } from '../../../domain/notice/safety-word';
import { ownCounty } from '../../evidence/own-county';
import { wordsOfToday } from '../../evidence/words-of-today';
import type { Handler } from '../../handler';
import { findTopicTexts } from '../../stores/notices/find-topic-texts';

/** `safetyWord.show`: texts and days, and nobody's data. */
export const handleShowSafetyWords: Handler<typeof showSafetyWords> = async (_input, context) => {
  const { tx, actor } = context;
  const { years, due, sent, asked } = await wordsOfToday(context);
  const texts = await findTopicTexts(tx, { county: ownCounty(actor) });
  const today = formatDay(context.today);
  const ofToday = sent.filter(({ on }) => on === today);
  return allow({
    today,
    posts: (actor.posts ?? []).map(({ school, region, class: own }) => ({
      school,
      region,
      ...(own == null ? {} : { className: own }),
    })),
    due:
      due === null
        ? null
        : {
            length: due.length,
            before: due.before,
            offUntil: due.off === null ? null : formatDay(due.off.to),
          },
    missing: [...missingYears(context.today, years)],
    words: wordLengths.flatMap((length) =>
      wordsFor(length, asked).flatMap((word) =>
        texts
          .filter(({ topic }) => topic === word)
          .map(({ texts: { title, body } }) => ({
            word,
            length,
            title,
            body,
            lastOn: sent.find((each) => each.word === word)?.on ?? null,
          })),
      ),
    ),
    sent: ofToday.map(({ school, className, length, word }) => ({ school, className, length, word })),
  });
};
