import { smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

/** One message for all notices of a day that did not ring by themselves: past the week's cap they wait for the evening. */
export const noticeDigest: Topic<'notice-digest'> = {
  topic: 'notice-digest',
  template: 'notice',
  push: () => ({
    data: { thing1: thing('这几天的提醒，合在一起看'), thing2: thing('请点开看一看') },
    page: 'pages/open/index?to=home',
  }),
  sms: { variables: () => [smsVariable('几条提醒')], waitHours: () => 0 },
};
