/** Something that can be listened to: which piece of its whole it is, and the words for the voice. */
export type SpokenText = {
  /** `entrust`, `view:ch_…`, `brief`: the phones ask for a piece by it. */
  readonly step: string;
  readonly text: string;
};
