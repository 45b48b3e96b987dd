import { number, thing } from '../template-field';
import type { Topic } from '../topic';

/** To a township or a county: how many families wait for something overdue since the last one, nothing about any. */
export const supervisionDigest: Topic<'supervision-digest'> = {
  topic: 'supervision-digest',
  template: 'director-digest',
  push: (fields) => {
    const [fresh, declined] = [Number(fields['fresh']), Number(fields['declined'])];
    return {
      data: {
        thing1: thing(fields['level'] === 'county' ? '超期转到县里的事' : '超期转给您的事'),
        number2: number(Number(fields['households'])),
        thing3: thing(fresh > 0 ? `新到 ${String(fresh)} 件，请看一看` : `${String(declined)} 件转交没有接`),
      },
      page: 'pages/supervisor/tasks/index',
    };
  },
  sms: null,
};

/** To somebody who is asked to take tasks over: that there is a question, and nothing about whom. */
export const taskAsked: Topic<'task-asked'> = {
  topic: 'task-asked',
  template: 'director-digest',
  push: () => ({
    data: { thing1: thing('请您接手一户的事'), number2: number(1), thing3: thing('打开看一看，接或不接') },
    page: 'pages/casework/handed/index',
  }),
  sms: null,
};

/** To a director in the morning after something was sent to many. */
export const assignedWorkTopic: Topic<'assigned-work'> = {
  topic: 'assigned-work',
  template: 'director-digest',
  push: (fields) => ({
    data: { thing1: thing('上级交办的事'), number2: number(1), thing3: thing('打开看一看要做什么') },
    page: `pages/casework/assigned/index?id=${encodeURIComponent(String(fields['assignmentId']))}`,
  }),
  sms: null,
};
