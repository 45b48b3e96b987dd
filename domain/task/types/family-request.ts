import { isCovered } from '../../care-file/away';
import type { TaskType } from '../task-type';

/**
 * A family asks for help, or to end the entrustment: the director answers with a day and a sentence. Open from the day it
 * is asked (a product default: nobody who asks should wait for a night).
 */
export const familyRequest: TaskType<'family-request'> = {
  kind: 'family-request',
  title: '家里有事请您回话',
  duty: '回复家里的请求',
  assignee: 'director',
  windows: ({ file, child, today }) =>
    isCovered(child, today)
      ? file.words
          .filter((word) => word.word !== 'fine')
          .map((word) => ({
            period: word.id,
            opensOn: word.saidOn,
            dueOn: word.saidOn,
            fulfilledBy: word.answer === null ? null : word.id,
          }))
      : [],
};
