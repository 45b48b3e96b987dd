/** Answers on this phone, and the standard they belong to. */
export type Draft = {
  readonly instrumentId: string;
  readonly answers: Readonly<Record<string, string>>;
};

const isRecordOfText = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string');

/** Reads what a phone has kept; another standard's answers, or another version's form, count as nothing. */
export function readDraft(stored: unknown, instrumentId: string): Draft['answers'] | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('instrumentId' in stored) || stored.instrumentId !== instrumentId) return undefined;
  return 'answers' in stored && isRecordOfText(stored.answers) ? stored.answers : undefined;
}
