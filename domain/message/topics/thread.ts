import { number, thing } from '../template-field';
import type { Topic } from '../topic';

// Neither from whom nor about which child: what was said is read in the app.
const WORDS = '您有一条新留言';
const OPEN = thing('请打开看一看');

/** To a family: a teacher or the director has written. */
export const threadLine: Topic<'thread-line'> = {
  topic: 'thread-line',
  template: 'notice',
  push: () => ({ data: { thing1: thing(WORDS), thing2: OPEN }, page: 'pages/thread/family/index' }),
  sms: null,
};

/** To a teacher or a director, once a morning: households have written. */
export const threadDigest: Topic<'thread-digest'> = {
  topic: 'thread-digest',
  template: 'director-digest',
  push: ({ households, side }) => ({
    data: {
      thing1: thing('家里人的留言'),
      number2: number(Number(households)),
      thing3: thing('等您看一看、回一句'),
    },
    page: `pages/thread/post/index?with=${side === 'teacher' ? 'teacher' : 'director'}`,
  }),
  sms: null,
};
