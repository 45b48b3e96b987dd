import { number, smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

/** To whoever may be the second person: an urgent notice waits. At once and at night; what it says stands on the page. */
export const approvalAsked: Topic<'approval-asked'> = {
  topic: 'approval-asked',
  template: 'director-digest',
  push: () => ({
    data: {
      thing1: thing('紧急通知等您同意'),
      number2: number(1),
      thing3: thing('请现在打开，同意了才会响'),
    },
    page: 'pages/notices/waiting/index',
  }),
  sms: { variables: () => [smsVariable('1')], waitHours: () => 0 },
};

/** To the teacher who asked where children are: families have said something. One for all that answer together. */
export const schoolAnswered: Topic<'school-answered'> = {
  topic: 'school-answered',
  template: 'director-digest',
  push: () => ({
    data: {
      thing1: thing('没到校的，家里回话了'),
      number2: number(1),
      thing3: thing('打开看看孩子现在在哪里'),
    },
    page: 'pages/school/home/index',
  }),
  sms: null,
};
