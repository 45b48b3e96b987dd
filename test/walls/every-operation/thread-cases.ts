import { demoId } from '../../../local/demo/demo-id';
import { DIRECTOR, GIRL, heard, HER_TEACHER, MOTHER, type OperationCase, type Told } from './operation-case';

const line = (told: Told) => ({ lineId: heard(told, 'thread.say', 'lineId') });
const thread = (told: Told) => ({ threadId: heard(told, 'thread.say', 'threadId') });
const withTeacher = { childId: GIRL, with: 'teacher' };
const withDirector = { childId: GIRL, with: 'director' };

/** What a family and its child's teachers, or its village's director, write to each other. */
export const threadCases: readonly OperationCase[] = [
  {
    op: 'thread.say',
    as: HER_TEACHER,
    input: () => ({
      ...withTeacher,
      act: demoId('la', 'walls-teacher'),
      words: '运动会她跑得真快',
    }),
    once: `select count(*) from thread_line where act = '${demoId('la', 'walls-teacher')}'`,
  },
  {
    op: 'thread.say',
    as: MOTHER,
    input: () => ({ ...withDirector, act: demoId('la', 'walls-mother'), words: '想问问补助什么时候发' }),
    once: `select count(*) from thread_line where act = '${demoId('la', 'walls-mother')}'`,
  },
  { op: 'thread.list', as: MOTHER, open: 'lists', input: () => ({}) },
  { op: 'thread.listOfPost', as: DIRECTOR, open: 'lists', input: () => ({ with: 'director' }) },
  { op: 'thread.countWaiting', as: 'supervisor-1', open: 'lists', input: () => ({}) },
  { op: 'thread.show', as: DIRECTOR, input: () => withDirector },
  {
    op: 'thread.read',
    as: DIRECTOR,
    input: (told) => ({ ...thread(told), upTo: 1 }),
    once: 'select count(*) from thread_read',
  },
  {
    op: 'thread.correct',
    as: MOTHER,
    input: (told) => ({ ...line(told), words: '想问问助学金什么时候发' }),
    once: 'select count(*) from thread_line where revision > 1 and taken_back_at is null',
  },
  {
    op: 'thread.settle',
    as: DIRECTOR,
    input: thread,
    once: `select count(*) from thread_wait where ended = 'settled'`,
  },
  {
    op: 'thread.takeBack',
    as: MOTHER,
    input: line,
    once: 'select count(*) from thread_line where taken_back_at is not null',
  },
  // Left open: the morning tells the teacher.
  {
    op: 'thread.say',
    as: MOTHER,
    input: () => ({ ...withTeacher, act: demoId('la', 'walls-open'), words: '她的水壶落在教室了吗' }),
    once: `select count(*) from thread_line where act = '${demoId('la', 'walls-open')}'`,
  },
];
