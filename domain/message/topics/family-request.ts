import { number, smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

/** To the village's director when a family asks for help: that somebody asks, and nothing about whom. */
export const familyRequest: Topic<'family-request'> = {
  topic: 'family-request',
  template: 'director-digest',
  push: () => ({
    data: { thing1: thing('有家庭想请您回话'), number2: number(1), thing3: thing('请今天打开看一下') },
    page: 'pages/open/index?to=today',
  }),
  sms: { variables: () => [smsVariable('1')], waitHours: () => 0 },
};
