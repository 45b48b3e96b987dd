/** Speech synthesis as it was opened in Tencent's console. */
export type TtsConfig = {
  /** Numbers of the voices the account may use. */
  readonly voices: readonly number[];
};
