/** The next `times` calls get `code`, e.g. `UnsupportedOperation.AccountArrears`. */
export type PlannedTtsFault = { readonly code: string; times: number };

/** What Tencent's speech service remembers. */
export type TtsData = {
  /** What was said, newest last; the real service keeps nothing. */
  readonly said: { readonly text: string; readonly voice: number; readonly speed: number }[];
  readonly faults: PlannedTtsFault[];
};

/** A service nobody has used yet. */
export function emptyTtsData(): TtsData {
  return { said: [], faults: [] };
}
