import { addDays, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import type { KnownYear } from '../../domain/holiday/known-days';
import { type DueWord, type WordsAsked, wordDueOn } from '../../domain/notice/safety-word';
import { rulesFor } from '../../domain/policy/rules';
import type { Context } from '../handler';
import { findCalendar } from '../stores/calendar/find-calendar';
import { findWordsSent, type WordSent } from '../stores/safety-words/find-words-sent';
import { ownCounty } from './own-county';

/** A text comes again within a school year at the earliest when all others have been said. */
const SAID_DAYS = 200;

export type WordsOfToday = {
  readonly years: readonly KnownYear[];
  readonly due: DueWord | null;
  readonly sent: readonly WordSent[];
  readonly asked: WordsAsked;
};

/** What today calls for at the caller's schools, by the county's calendar, and what they have been told lately. */
export const wordsOfToday = async ({ tx, actor, today }: Context): Promise<WordsOfToday> => {
  const year = Number(formatDay(today).slice(0, 4));
  const years = await findCalendar(tx, { counties: [ownCounty(actor)], years: [year, year + 1] });
  const due = wordDueOn(today, years);
  const sent = await findWordsSent(tx, formatDay(addDays(today, -SAID_DAYS)));
  const flood = rulesFor('national', []).on('notice.season.flood', today).value;
  const said = sent.map(({ word, on }) => ({ word, on: dayFrom(on) }));
  return { years, due, sent, asked: { today, flood, said, due } };
};
