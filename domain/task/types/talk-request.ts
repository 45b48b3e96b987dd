import { addDays } from '../../calendar/calendar-day';
import type { TaskType } from '../task-type';

/**
 * Somebody of the family wants to talk: the township's, until they have talked. Not about a child, so it stands once a
 * household, in the first child's name. The days are a product default.
 */
export const talkRequest: TaskType<'talk-request'> = {
  kind: 'talk-request',
  title: '有人想和您聊聊，请联系',
  duty: '联系想找人聊聊的家里人',
  assignee: 'supervisor',
  windows: ({ file, child, rules, today }) =>
    file.children[0]?.id === child.id
      ? file.talks
          .filter(({ state }) => state !== 'withdrawn')
          .map(({ id, askedOn, followedOn }) => ({
            period: id,
            opensOn: askedOn,
            dueOn: addDays(askedOn, rules.on('talk.answerDays', today).value ?? 0),
            fulfilledBy: followedOn === null ? null : id,
          }))
      : [],
};
