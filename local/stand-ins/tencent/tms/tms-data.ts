/** The next `times` calls get `code`, e.g. `UnauthorizedOperation.Unauthorized`. */
export type PlannedTmsFault = { readonly code: string; times: number };

/** What Tencent's text moderation remembers. */
export type TmsData = {
  /** What was checked, newest last. */
  readonly checked: { readonly text: string; readonly parameters: readonly string[] }[];
  readonly faults: PlannedTmsFault[];
  /** Answers that were planned for texts that hold some words, before the stand-in's own list. */
  readonly rules: { readonly words: string; readonly suggestion: string; readonly label: string }[];
};

/** A service nobody has used yet. */
export function emptyTmsData(): TmsData {
  return { checked: [], faults: [], rules: [] };
}
