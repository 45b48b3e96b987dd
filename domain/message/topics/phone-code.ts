import { thing } from '../template-field';
import type { Topic } from '../topic';

/** The six digits that bind a WeChat account to an invited person; text message only. */
export const phoneCode: Topic<'phone-code'> = {
  topic: 'phone-code',
  template: null,
  push: () => ({ data: { thing1: thing('验证码') }, page: 'pages/open/index' }),
  sms: { variables: (fields) => [String(fields['code'])], waitHours: () => 0 },
};
