import { number, smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

const page = (id: unknown): string => `pages/open/index?to=concern&id=${encodeURIComponent(String(id))}`;

/** To those who must act: that something is urgent, and nothing of what or whom (design D16). At any hour. */
export const concern: Topic<'concern'> = {
  topic: 'concern',
  template: 'director-digest',
  push: (fields) => ({
    data: {
      thing1: thing('有一件紧急事项请马上查看'),
      number2: number(1),
      thing3: thing('请现在打开，先看再打电话'),
    },
    page: page(fields['concernId']),
  }),
  sms: { variables: () => [smsVariable('1')], waitHours: () => 0 },
};

/** Each day until the number of the police is recorded. */
export const concernReceipt: Topic<'concern-receipt'> = {
  topic: 'concern-receipt',
  template: 'director-digest',
  push: (fields) => ({
    data: {
      thing1: thing('有一件事等您补回执编号'),
      number2: number(1),
      thing3: thing('没记之前每天提醒一次'),
    },
    page: page(fields['concernId']),
  }),
  sms: null,
};

/** To a person of the family whom the reporter named: to call, and nothing else. */
export const concernFamily: Topic<'concern-family'> = {
  topic: 'concern-family',
  template: 'notice',
  push: () => ({
    data: { thing1: thing('请马上给村里儿童主任打电话'), thing2: thing('有要紧的事要当面和您说') },
    page: 'pages/open/index?to=help',
  }),
  sms: { variables: () => [smsVariable('请来电话')], waitHours: () => 0 },
};

/** To the reporter: that it goes on. */
export const concernStatus: Topic<'concern-status'> = {
  topic: 'concern-status',
  template: 'notice',
  push: () => ({
    data: { thing1: thing('您之前说的事有回音了'), thing2: thing('可以打开看看办到哪一步') },
    page: 'pages/open/index?to=concerns',
  }),
  sms: null,
};
