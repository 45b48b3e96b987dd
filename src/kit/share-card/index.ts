import houses from './houses.png';

/** What is passed on to somebody else in WeChat. */
export type ShareCard = { readonly title: string; readonly path: string; readonly imageUrl: string };

/**
 * A card with our own drawing on it. Without a picture WeChat takes one of the page itself, with every name that stands there.
 */
export function shareCard(title: string, path: string): ShareCard {
  return { title, path, imageUrl: houses };
}
