import { smsVariable, thing, timeField } from '../template-field';
import type { Topic } from '../topic';

/** Friday and Sunday evening, to guardians whose week is not confirmed yet. */
export const contactReminder: Topic<'contact-reminder'> = {
  topic: 'contact-reminder',
  template: 'contact-reminder',
  push: (fields) => ({
    data: { thing1: thing('这周和家里联系了吗，点一下'), time2: timeField(String(fields['until']), '23:59') },
    page: `pages/open/index?to=week&week=${encodeURIComponent(String(fields['week']))}`,
  }),
  sms: {
    variables: (fields) => [smsVariable(String(fields['untilShort']))],
    waitHours: () => 0,
    // Friday rings by push only: two days are left, and a text message costs more than all computing.
    notForSteps: ['friday'],
  },
};
