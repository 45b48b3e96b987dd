import { formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';

/** What the answers about visits are counted under: `visit-helpful.yes` and the month of the visit. */
export const HELPFUL_MEASURE = 'visit-helpful';

/** Answers of the household about visits, a measure and month each. Who answered is not counted along. */
export const helpfulCounts = ({
  visitAsks,
}: Pick<CareFile, 'visitAsks'>): readonly { readonly measure: string; readonly period: string }[] =>
  visitAsks.flatMap(({ visitedOn, answers }) =>
    answers.map(({ answer }) => ({
      measure: `${HELPFUL_MEASURE}.${answer}`,
      period: formatDay(visitedOn).slice(0, 7),
    })),
  );
