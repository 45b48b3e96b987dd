/** Where reading stopped: the step, and the article of the full text. */
export type ReadingPlace = { readonly step: 0 | 1 | 2; readonly article: number };

export const firstPlace: ReadingPlace = { step: 0, article: 0 };

/** A stored place, or the beginning where it is not readable; signing is always walked to again. */
export function readPlace(stored: unknown): ReadingPlace {
  if (typeof stored !== 'object' || stored === null || !('article' in stored) || !('step' in stored))
    return firstPlace;
  const { article, step } = stored;
  if (typeof article !== 'number' || !Number.isInteger(article) || article < 0) return firstPlace;
  return { step: step === 0 ? 0 : 1, article };
}
