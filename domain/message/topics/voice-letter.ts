import { thing } from '../template-field';
import type { Topic } from '../topic';

/** To the other end of the family, once a day at most: that there is something to hear, not from whom nor about what. */
export const voiceLetter: Topic<'voice-letter'> = {
  topic: 'voice-letter',
  template: 'notice',
  push: () => ({
    data: { thing1: thing('家里给您留了一段话'), thing2: thing('点开听一听') },
    page: 'pages/voice-letters/index/index',
  }),
  sms: null,
};
