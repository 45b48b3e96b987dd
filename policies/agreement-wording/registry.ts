import type { DayText, Pack } from '../pack';
import { NATIONAL_WORDING } from './national';
import { REGIONAL_WORDINGS } from './regional';
import type { AgreementWording } from './wording';

/** Counted up with every change of a text of ours; what was signed keeps the version it was signed with. */
const EDITION = 2;

/**
 * The wording that holds under a pack on a day: the national text, with what the region's plan adds from the day of the
 * plan on. A pack without clauses of its own has the national text.
 */
export const wordingOn = (pack: Pack, day: DayText): AgreementWording => {
  const own = REGIONAL_WORDINGS.find((wording) => wording.pack.code === pack.code);
  if (own === undefined || day < (pack.plan?.issued ?? '')) return NATIONAL_WORDING;
  const articles = { ...NATIONAL_WORDING.articles };
  for (const { article, clause } of own.adds) {
    articles[article] = { ...articles[article], clauses: [...articles[article].clauses, clause] };
  }
  return { ...NATIONAL_WORDING, version: `${pack.slug}-${String(EDITION)}`, articles };
};
