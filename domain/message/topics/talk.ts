import { number, thing } from '../template-field';
import type { Topic } from '../topic';

// Whoever looks over a shoulder learns nothing: a message, not from whom nor why.
const WORDS = '您有一条新消息';

/** To the township's supervisors: somebody wants to talk. */
export const talkAsked: Topic<'talk-asked'> = {
  topic: 'talk-asked',
  template: 'director-digest',
  push: () => ({
    data: { thing1: thing(WORDS), number2: number(1), thing3: thing('请打开看一看') },
    page: 'pages/talk/requests/index',
  }),
  sms: null,
};

/** To whoever asked: somebody has taken it on. */
export const talkNews: Topic<'talk-news'> = {
  topic: 'talk-news',
  template: 'notice',
  push: () => ({
    data: { thing1: thing(WORDS), thing2: thing('请打开看一看') },
    page: 'pages/talk/index/index',
  }),
  sms: null,
};
