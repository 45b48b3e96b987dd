/** Who speaks and how fast, in the numbers of the service. */
export type Voice = {
  /** `VoiceType` of the service. */
  readonly voice: number;
  /** `Speed` of the service: 0 is as people speak, -1 is 0.8 times that. */
  readonly speed: number;
};

/** A text as it was said: one MP3. */
export type Said = { readonly audio: Buffer; readonly seconds: number };

/** Says a text of any length. */
export type Speech = {
  /** @throws PlatformError `tts.<code of the service>`, `tts.network`, or `tts.not-audio` */
  readonly say: (text: string, voice: Voice) => Promise<Said>;
};
