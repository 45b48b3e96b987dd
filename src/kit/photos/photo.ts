/** A photograph on the phone, ready to be sent. */
export type Photo = {
  /** Where the phone shows it from. */
  readonly path: string;
  readonly media: 'image/jpeg' | 'image/png';
  /** Base64, without the address before it. */
  readonly content: string;
};

/** The first letters that the first bytes of a file make in base64. */
const beginnings = [
  ['image/jpeg', '/9j/'],
  ['image/png', 'iVBORw0KGgo'],
] as const;

/** What a file is by its first bytes; the name that a phone gives it may say anything. */
function mediaOf(content: string): Photo['media'] | undefined {
  return beginnings.find(([, begins]) => content.startsWith(begins))?.[0];
}

/** A photograph from its path and content; undefined for what is no picture that can be sent. */
export function photoOf(path: string, content: string): Photo | undefined {
  const media = mediaOf(content);
  return media === undefined ? undefined : { path, media, content };
}
