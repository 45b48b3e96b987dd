import type { AgreementText } from '../../contracts/agreement';
import type { AgreementContent } from '../../contracts/agreement-content';
import { agreementArticles } from '../../contracts/vocabulary/agreement';
import type { SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { AgreementWording } from '../../policies/agreement-wording/wording';
import type { CalendarDay } from '../calendar/calendar-day';
import { fillClauses, fillText } from './fill-clauses';
import { type Named, slotWords } from './slot-words';

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'] as const;

/** What the text is made with besides the facts; `signedWith` is our own pages unless said otherwise. */
type Made = {
  readonly wording: AgreementWording;
  readonly today: CalendarDay;
  readonly signedWith?: SigningProvider;
};

/** The whole text that the parties read and sign, from the facts and the wording of the day. */
export const agreementText = (
  named: Named,
  content: AgreementContent,
  { wording, today, signedWith = 'own' }: Made,
): AgreementText => {
  const words = slotWords(named, content, { today, signedWith });
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
