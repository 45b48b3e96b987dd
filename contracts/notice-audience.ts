import * as z from 'zod/mini';
import { childCategories } from './vocabulary/child';
import { text } from './vocabulary/values';

/** Ages of children on file: full years on the day of sending. */
const age = z.int().check(z.minimum(0), z.maximum(18));

/**
 * Whom a notice is for, beside its places: a household with one child for whom all of it holds. Version 1 of a stored
 * shape (`notice.audience`): what is left out doesn't narrow.
 */
export const noticeAudience = z
  .object({
    v: z.literal(1),
    /** The school as it stands in the child's file. */
    school: z.optional(text(40)),
    /** A class of that school: `三（2）班`. */
    class: z.optional(text(20)),
    ages: z.optional(z.object({ from: age, to: age }).check(z.refine(({ from, to }) => from <= to))),
    /** 留守 or 困境, as the file says on the day; never a colour, never the key group (decision 0033). */
    tag: z.optional(z.enum(childCategories)),
    /** Left out: guardians and caregivers. */
    role: z.optional(z.enum(['guardian', 'caregiver'])),
  })
  // Two schools have a class of the same name.
  .check(z.refine((wanted) => wanted.class === undefined || wanted.school !== undefined));

export type NoticeAudience = z.infer<typeof noticeAudience>;
