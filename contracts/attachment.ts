import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { attachmentId, day, householdId, idOf } from './vocabulary/values';

/** What a file may be; its first bytes must say the same. */
export const attachmentMedia = ['image/jpeg', 'image/png', 'application/pdf', 'audio/mpeg'] as const;
export type AttachmentMedia = (typeof attachmentMedia)[number];

/** What a file is about: a signed paper, or a picture or a spoken note of a visit. */
export const attachmentKinds = ['agreement-paper', 'visit-photo', 'visit-voice'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** A decoded file is at most this large, in bytes: a page photographed well, compressed on the phone. */
export const MOST_ATTACHMENT_BYTES = 1_500_000;

/** Room for a file somewhat too large, so that it is refused in words. */
const MOST_CHARACTERS = 4_000_000;

export const uploadAttachment = defineOperation({
  name: 'attachment.upload',
  summary:
    "A photograph, scan or spoken note for a family's file; kept in the cloud storage, its SHA-256 in the file.",
  actors: ['director'],
  input: z.object({
    householdId,
    kind: z.enum(attachmentKinds),
    /** Of a visit: the visit's own id, whose record comes first. The same file of the same visit is stored once. */
    about: z.optional(idOf('va')),
    media: z.enum(attachmentMedia),
    /** Base64. */
    content: z
      .string()
      .check(z.minLength(4), z.maxLength(MOST_CHARACTERS), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
  output: z.object({ attachmentId, sha256: z.string() }),
  refusals: ['record.notFound', 'attachment.tooLarge', 'attachment.notThatKind'],
});

export const openAttachment = defineOperation({
  name: 'attachment.open',
  summary:
    "A file of a family's, as it was uploaded: what lies in the storage is compared with its SHA-256 first.",
  actors: ['director', 'supervisor', 'county'],
  input: z.object({ attachmentId }),
  output: z.object({
    media: z.enum(attachmentMedia),
    /** Base64. */
    content: z.string(),
  }),
  refusals: ['attachment.notFound', 'attachment.unavailable'],
  reads: true,
});

export const listVisitFiles = defineOperation({
  name: 'attachment.listOfVisits',
  summary:
    'The pictures and spoken notes of a household’s visits, newest visit first, at most 60. Leaves a trace.',
  actors: ['director', 'supervisor'],
  input: z.object({ householdId }),
  output: z.object({
    today: day,
    visits: z.array(
      z.object({
        on: day,
        by: z.string(),
        files: z.array(
          z.object({
            attachmentId,
            kind: z.enum(['visit-photo', 'visit-voice']),
            media: z.enum(attachmentMedia),
          }),
        ),
      }),
    ),
  }),
  refusals: ['record.notFound'],
  reads: true,
});
