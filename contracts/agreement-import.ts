import * as z from 'zod/mini';
import { defineOperation } from './operation';

/** Characters of a file of 1 MB in base64, with room for one somewhat too large, so that it is refused in words. */
const MOST_CHARACTERS = 4_000_000;

/** Rows of one call: the caller goes on with `next` until it is null. */
export const MOST_IMPORT_BATCH = 100;

/** Rows of one file. */
export const MOST_IMPORT_ROWS = 2000;

export const importTemplate = defineOperation({
  name: 'agreement.importTemplate',
  summary:
    'The sheet to fill in, made from the same schema as the form and the printed text: headings, hints, an example.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({}),
  output: z.object({ name: z.string(), csv: z.string() }),
  refusals: [],
  reads: true,
});

export const importAgreements = defineOperation({
  name: 'agreement.import',
  summary:
    'Agreements from a CSV sheet, a batch a call: checked only (`dryRun`), or drafted. What is there already is left alone, so a call may be repeated and a file sent twice.',
  actors: ['director', 'supervisor', 'county'],
  input: z.object({
    /** Base64: UTF-8 or GB18030, at most 1 MB and 2,000 rows. */
    file: z.string().check(z.minLength(4), z.maxLength(MOST_CHARACTERS), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
    dryRun: z.boolean(),
    /** The row to begin with, counted from 0. */
    offset: z._default(z.int().check(z.minimum(0), z.maximum(MOST_IMPORT_ROWS)), 0),
    limit: z._default(z.int().check(z.minimum(1), z.maximum(MOST_IMPORT_BATCH)), 50),
  }),
  output: z.object({
    /** Rows of the whole file. */
    total: z.int(),
    rows: z.array(
      z.object({
        /** The line in the file, as a spreadsheet counts. */
        line: z.int(),
        /** `ok`: can be drafted, or was; `there`: in the file already. */
        state: z.enum(['ok', 'wrong', 'there']),
        /** The children named in the row, to find it by. */
        who: z.string(),
        column: z.nullable(z.string()),
        /** What is wrong, in a sentence. */
        says: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(z.int()),
  }),
  refusals: ['import.notText', 'import.tooLarge', 'import.tooManyRows', 'import.headings', 'import.empty'],
});
