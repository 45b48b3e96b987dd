import { number, smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

const page = (id: unknown): string => `pages/open/index?to=absence&id=${encodeURIComponent(String(id))}`;

/** To guardians and caregivers, at once: that the child is not at school, and no name. */
export const absence: Topic<'absence'> = {
  topic: 'absence',
  template: 'notice',
  push: (fields) => ({
    data: { thing1: thing('孩子今天没到校，请马上打开'), thing2: thing('点一下告诉老师孩子在哪里') },
    page: page(fields['absenceId']),
  }),
  sms: { variables: () => [smsVariable('孩子没到校')], waitHours: () => 0 },
};

/** To the village's director: nobody has answered, or nobody knows. */
export const absenceRaised: Topic<'absence-raised'> = {
  topic: 'absence-raised',
  template: 'director-digest',
  push: (fields) => ({
    data: {
      thing1: thing('有孩子没到校，要您找一找'),
      number2: number(1),
      thing3: thing('请现在打开，先打电话再上门'),
    },
    page: page(fields['absenceId']),
  }),
  sms: { variables: () => [smsVariable('1')], waitHours: () => 0 },
};

/** To whoever was rung: it is over. */
export const absenceOver: Topic<'absence-over'> = {
  topic: 'absence-over',
  template: 'notice',
  push: (fields) => ({
    data: { thing1: thing('没到校的事有着落了'), thing2: thing('打开看看孩子现在在哪里') },
    page: page(fields['absenceId']),
  }),
  sms: null,
};
