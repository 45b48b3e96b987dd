/** A picture or a spoken note of a visit, before it is sent. */
export type VisitFile = {
  readonly kind: 'visit-photo' | 'visit-voice';
  readonly media: 'image/jpeg' | 'image/png' | 'audio/mpeg';
  /** Base64; empty where the file stays on the phone, at `path`, until it is sent. */
  readonly content: string;
  readonly path?: string;
};
