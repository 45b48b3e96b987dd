import { number, smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

/** One message a morning to a director whose list has something new: how many households, nothing about any. */
export const directorDigest: Topic<'director-digest'> = {
  topic: 'director-digest',
  template: 'director-digest',
  push: (fields) => ({
    data: {
      thing1: thing('今天的待办'),
      number2: number(Number(fields['households'])),
      thing3: thing(
        Number(fields['overdue']) > 0 ? `其中 ${String(fields['overdue'])} 户已过期` : '都在期限内',
      ),
    },
    page: 'pages/open/index?to=today',
  }),
  sms: {
    variables: (fields) => [smsVariable(String(fields['households']))],
    waitHours: () => 0,
  },
};
