import { number, thing } from '../template-field';
import type { Topic } from '../topic';

/** 2026-12-01 as 12月1日. */
const sayDay = (day: unknown): string => {
  const [, month = '', date = ''] = String(day).split('-');
  return `${String(Number(month))}月${String(Number(date))}日`;
};

/** To both when a director is away for a while: who does the work, from when to when. */
export const staffCover: Topic<'staff-cover'> = {
  topic: 'staff-cover',
  template: 'director-digest',
  push: (fields) => ({
    data: {
      thing1: thing(fields['side'] === 'by' ? '请您代管一个村的儿童工作' : '您不在时有人代管村里的事'),
      number2: number(1),
      thing3: thing(`${sayDay(fields['from'])}到${sayDay(fields['to'])}`),
    },
    page: 'pages/open/index?to=today',
  }),
  sms: null,
};
