import type { Finding } from './finding';

/** Codes without a sentence, and sentences without a code. The compiler says the same; this says it in words. */
export function findMissingSentences(
  codes: readonly string[],
  sentences: Readonly<Record<string, string>>,
): readonly Finding[] {
  const known = new Set(codes);
  const path = 'src/copy/errors.ts';
  const missing = codes.filter((code) => (sentences[code] ?? '') === '');
  const spare = Object.keys(sentences).filter((code) => !known.has(code));
  return [
    ...missing.map((code) => ({
      path,
      line: 1,
      rule: 'error-sentence',
      message: `'${code}' of contracts/errors.ts has no sentence: add one that says why and what can be done.`,
    })),
    ...spare.map((code) => ({
      path,
      line: 1,
      rule: 'error-sentence',
      message: `'${code}' is no code of contracts/errors.ts: remove its sentence.`,
    })),
  ];
}
