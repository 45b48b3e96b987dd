import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementId, noticeId } from './vocabulary/values';

/** Pieces that have been recorded. What is missing here stays silent, and its button away. */
const heard = z.object({
  pieces: z.array(
    z.object({
      /** Which piece: `brief` and `body` of a notice; of an agreement the screens of the caregiver, and `summary`. */
      step: z.string(),
      /** The same words have the same key: by it a phone keeps what it has played. */
      key: z.string(),
      /** Good for two hours. */
      url: z.string(),
      seconds: z.int(),
    }),
  ),
});

export const hearNotice = defineOperation({
  name: 'voice.hearNotice',
  summary: "The recordings of one of the caller's own notices; none while nothing is recorded.",
  actors: ['guardian', 'caregiver'],
  input: z.object({ noticeId }),
  output: heard,
  refusals: ['notice.notFound'],
  reads: true,
});

export const hearAgreement = defineOperation({
  name: 'voice.hearAgreement',
  summary: 'The recordings beside an agreement as it stands now, screen by screen; they name nobody.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ agreementId }),
  output: heard,
  refusals: ['agreement.notFound'],
  reads: true,
});
