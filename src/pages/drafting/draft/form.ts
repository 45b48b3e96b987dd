/**
 * What is answered so far, by the place of the answer in the agreement: `term.from`, `children.ch_….health`. A choice of
 * several holds its values one a line; yes and no are the words themselves.
 */
export type Form = Readonly<Record<string, string>>;

/** An answer, trimmed; `undefined` where nothing is said. */
export function said(form: Form, name: string): string | undefined {
  const answer = form[name]?.trim();
  return answer === '' ? undefined : answer;
}

/** An answer among known words. */
export function wordOf<Word extends string>(
  words: readonly Word[],
  answer: string | undefined,
): Word | undefined {
  return words.find((word) => word === answer);
}

/** Yes or no, `undefined` while it is open. */
export function yesOf(form: Form, name: string): boolean | undefined {
  const answer = form[name];
  return answer === 'yes' || answer === 'no' ? answer === 'yes' : undefined;
}

/** The values of a choice of several. */
export function listOf(form: Form, name: string): readonly string[] {
  return (form[name] ?? '').split('\n').filter((value) => value !== '');
}

/** A choice of several, as the form holds it. */
export function lines(values: readonly string[]): string {
  return values.join('\n');
}
