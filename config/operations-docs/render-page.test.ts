import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { defineOperation } from '../../contracts/operation';
import { renderPage } from './render-page';

const lendBook = defineOperation({
  name: 'book.lend',
  summary: 'Lends books to a child.',
  actors: ['director', 'teacher'],
  input: z.object({
    bookIds: z.array(z.string().check(z.regex(/^bo_[a-z2-7]{12}$/))).check(z.minLength(1), z.maxLength(3)),
    until: z.optional(z.iso.date()),
    note: z.nullable(z.string().check(z.maxLength(40))),
    place: z.union([z.object({ shelf: z.int() }), z.object({ room: z.enum(['east', 'west']) })]),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50),
  }),
  output: z.object({ perChild: z.record(z.string(), z.object({ lent: z.boolean() })) }),
  refusals: ['record.notFound'],
});

const page = renderPage({
  operations: { 'book.lend': lendBook },
  sentences: { 'record.notFound': '没有找到。', internal: '出了问题。' },
});

describe('the operations page', () => {
  it('says what an operation does and who may call it', () => {
    expect(page).toContain('## book.lend\n\nLends books to a child.\n\nCalled by: `director`, `teacher`\n');
  });

  it.each([
    ['a list with its limits', '| `bookIds` | list of id `bo_…` | yes | 1–3 entries |'],
    ['an optional day', '| `until` | day `YYYY-MM-DD` |  |  |'],
    ['a text that may be empty', '| `note` | text or `null` | yes | at most 40 characters |'],
    ['the first alternative of a union', '| `place (1).shelf` | whole number | yes |  |'],
    ['the second alternative of a union', '| `place (2).room` | `east` · `west` | yes |  |'],
    ['a default', '| `limit` | whole number |  | 1–100, default `50` |'],
    ['a map of the output', '| `perChild.*.lent` | yes or no | yes |  |'],
    ['a refusal with its sentence', '| `record.notFound` | 没有找到。 |'],
    ["the pipeline's own refusals", '| `internal` | 出了问题。 |'],
  ])('shows %s', (_what, line) => {
    expect(page.split('\n')).toContain(line);
  });
});
