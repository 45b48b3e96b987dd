import type { AgreementText } from '../../contracts/agreement';
import type { AgreementContent } from '../../contracts/agreement-content';
import { agreementArticles } from '../../contracts/vocabulary/agreement';
import type { AgreementWording } from '../../policies/agreement-wording/wording';
import type { CalendarDay } from '../calendar/calendar-day';
import { fillClauses, fillText } from './fill-clauses';
import { type Named, slotWords } from './slot-words';

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'] as const;

/** The whole text that the parties read and sign, from the facts and the wording of the day. */
export const agreementText = (
  named: Named,
  content: AgreementContent,
  { wording, today }: { readonly wording: AgreementWording; readonly today: CalendarDay },
): AgreementText => {
  const words = slotWords(named, content, today);
  return {
    wording: wording.version,
    title: wording.title,
    summary: wording.summary.map(({ title, text }) => ({
      title: fillText(title, words),
      text: fillText(text, words),
    })),
    articles: agreementArticles.map((article, at) => ({
      article,
      number: `第${NUMBERS[at] ?? ''}条`,
      title: wording.articles[article].title,
      clauses: [...fillClauses(wording.articles[article].clauses, words)],
      source: wording.articles[article].source,
    })),
  };
};
