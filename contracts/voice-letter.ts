import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { LONGEST_LETTER_SECONDS } from './vocabulary/voice-letter';
import { day, householdId, idOf, text } from './vocabulary/values';

const letterId = idOf('vl');

/** A minute of speech at 48 kbit/s is 360 KB; a decoded recording is at most this large, in bytes. */
export const MOST_LETTER_BYTES = 600_000;

/** Room for a file somewhat too large, so that it is refused in words. */
const MOST_CHARACTERS = 1_600_000;

export const beginLetter = defineOperation({
  name: 'voiceLetter.begin',
  summary:
    'A recording is about to be sent: its place in the storage. The same recording begun twice is one; what is never sent is cleared away.',
  actors: ['guardian', 'caregiver'],
  input: z.object({
    householdId,
    /** The recording's own id from the phone. */
    act: idOf('va'),
    seconds: z.int().check(z.minimum(1), z.maximum(LONGEST_LETTER_SECONDS)),
  }),
  output: z.object({ letterId }),
  refusals: ['record.notFound', 'voiceLetter.enoughToday'],
});

export const sendLetter = defineOperation({
  name: 'voiceLetter.send',
  summary:
    'The recording itself: checked by its own bytes, stored where it was begun, and only then there for the family. Sent twice it is there once.',
  actors: ['guardian', 'caregiver'],
  input: z.object({
    letterId,
    /** Base64 of an MP3. */
    content: z
      .string()
      .check(z.minLength(4), z.maxLength(MOST_CHARACTERS), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
  output: z.object({ letterId, keepUntil: day }),
  refusals: ['record.notFound', 'voiceLetter.gone', 'attachment.tooLarge', 'attachment.notThatKind'],
});

const letter = z.object({
  letterId,
  mine: z.boolean(),
  side: z.enum(['guardian', 'caregiver']),
  /** What the children call whoever spoke, 妈妈 or 奶奶; their name where that is not on file. */
  from: z.string(),
  on: day,
  seconds: z.int(),
  /** Heard by the caller; of the caller's own: by anybody. */
  heard: z.boolean(),
  removable: z.boolean(),
  keepUntil: day,
});

const word = z.object({
  wordId: idOf('ww'),
  by: z.string(),
  as: z.enum(['director', 'teacher']),
  on: day,
  words: z.string(),
});

export const listLetters = defineOperation({
  name: 'voiceLetter.list',
  summary:
    "Of the caller's households: recordings that are kept, newest first, at most 30 each, and what a teacher or director has left for them lately.",
  actors: ['guardian', 'caregiver'],
  input: z.object({ role: z.optional(z.enum(['guardian', 'caregiver'])) }),
  output: z.object({
    today: day,
    households: z.array(
      z.object({
        householdId,
        children: z.array(z.string()),
        letters: z.array(letter),
        words: z.array(word),
        /** How many more the caller may record today. */
        leftToday: z.int(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const openLetter = defineOperation({
  name: 'voiceLetter.open',
  summary: "One of the family's recordings: an address to play it from, good for ten minutes.",
  actors: ['guardian', 'caregiver'],
  input: z.object({ letterId }),
  output: z.object({ url: z.string(), seconds: z.int() }),
  refusals: ['record.notFound', 'voiceLetter.gone', 'attachment.unavailable'],
  reads: true,
});

export const hearLetter = defineOperation({
  name: 'voiceLetter.hear',
  summary: 'The caller has heard a recording; once a person.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ letterId }),
  output: z.object({ letterId }),
  refusals: ['record.notFound', 'voiceLetter.gone'],
});

export const removeLetter = defineOperation({
  name: 'voiceLetter.remove',
  summary:
    'Takes a recording away for everybody: by who spoke, or by any guardian. The file is erased; that there was one stays.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ letterId }),
  output: z.object({ letterId }),
  refusals: ['record.notFound', 'record.notYours'],
});

/** A sentence for a child's family, at most this many characters. */
export const MOST_WORD_CHARACTERS = 60;

export const leaveWord = defineOperation({
  name: 'mentorWord.leave',
  summary:
    "A kind sentence for a child's family, from its village's director or a teacher of its school; shown on the week's card with who said it.",
  actors: ['director', 'teacher'],
  input: z.object({ childId: idOf('ch'), words: text(MOST_WORD_CHARACTERS) }),
  output: z.object({ wordId: idOf('ww') }),
  refusals: ['record.notFound', 'helpPlan.wordsForFamily'],
});

export const takeBackWord = defineOperation({
  name: 'mentorWord.takeBack',
  summary: 'Its author takes a sentence back; that it was taken back stays.',
  actors: ['director', 'teacher'],
  input: z.object({ wordId: idOf('ww') }),
  output: z.object({ wordId: idOf('ww') }),
  refusals: ['record.notFound', 'record.notYours'],
});
