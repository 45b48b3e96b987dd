import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1));

/**
 * Where a value stands, so that an official can look it up: the document, the place in it (第23条, 第8项, 四（二）) and,
 * where they help, the decisive words, verbatim.
 */
export const source = z.readonly(
  z.strictObject({ title: words, item: words, quote: z.optional(words.check(z.maxLength(60))) }),
);
export type Source = z.infer<typeof source>;
