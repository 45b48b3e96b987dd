import { PUSH_ONLY } from '../push-only';
import { smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

/** A safety notice to guardians and caregivers. Urgent ones follow by text message at once, others after a day. */
export const notice: Topic<'notice'> = {
  topic: 'notice',
  template: 'notice',
  push: (fields) => ({
    data: { thing1: thing(String(fields['title'])), thing2: thing('请点开看一看') },
    page: `pages/open/index?to=notice&id=${encodeURIComponent(String(fields['noticeId']))}`,
  }),
  sms: {
    variables: (fields) => [smsVariable(String(fields['about']))],
    waitHours: (fields) => (fields['urgent'] === true ? 0 : 24),
    notForSteps: [PUSH_ONLY],
  },
};
