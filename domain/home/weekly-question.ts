import { ageOn } from '../calendar/age';
import { type CalendarDay, daysBetween, dayFrom } from '../calendar/calendar-day';
import { firstDayOf, weekOf } from '../calendar/iso-week';

/** One question a week that a parent can ask a child, in the child's world; sentences of our own. */
const questions = {
  small: [
    '今天谁和你一起玩了？',
    '这几天吃到什么好吃的了？',
    '你最喜欢的那本书讲了什么？',
    '你画了什么，说给我听听？',
    '这周学会了什么新本事？',
    '晚上睡前，谁给你讲故事？',
  ],
  school: [
    '这周在学校，和谁玩得最开心？',
    '这周有没有哪件事，你做得比上次好？',
    '要是能换一节课，你想上什么？',
    '这周谁帮过你，你又帮过谁？',
    '放学路上，你最喜欢哪一段？',
    '有没有什么事，想说还没说？',
  ],
  teen: [
    '这周有什么事让你觉得累？',
    '最近在听什么、看什么，推荐给我？',
    '有没有哪件事，你希望我多问一句？',
    '周末想怎么过，我能帮上什么？',
    '班里最近在聊什么？',
    '有没有谁让你不舒服，我们一起想办法？',
  ],
} as const;

const groupOf = (age: number): readonly string[] => {
  if (age < 7) return questions.small;
  return age < 13 ? questions.school : questions.teen;
};

/** The same all week, another the week after; by the child's age on the week's Monday. */
export const weeklyQuestion = (birthOn: CalendarDay, today: CalendarDay): string => {
  const monday = firstDayOf(weekOf(today));
  const group = groupOf(ageOn(birthOn, monday));
  const index = Math.floor(daysBetween(dayFrom('2024-01-01'), monday) / 7) % group.length;
  return group[index] ?? group[0] ?? '';
};
