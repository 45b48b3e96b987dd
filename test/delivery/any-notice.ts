import type { MessageTopic } from '../../contracts/vocabulary/topic';
import { messageTopics } from '../../contracts/vocabulary/topic';
import { namesInShort } from '../../domain/notice/names-in-text';
import { problemWords } from '../../domain/notice/problem-words';
import type { Seeded } from '../builders/seeded';

/** Children on file; invented. */
export const CHILDREN: readonly string[] = ['郑小彤', '欧阳一诺', '余安', '魏子轩', '葛冬儿', '纪念'];

const SCRAPS: readonly string[] = [
  ...problemWords,
  ...CHILDREN,
  '天热了别让孩子下河',
  '台风',
  '请看一看',
  '、',
  '。',
  ' ',
  '\n',
  '\t',
  '　',
  '𠮷',
  '👨‍👩‍👧',
  '🏊',
  'é',
  'A',
  '3',
  '110',
  'www.a.cn',
  'http://x.cn',
  'a.cn',
  '【县】',
  '<b>',
  '"',
  '\\',
  '{1}',
  '\u200b',
  '%',
  '&amp;',
];

/** A piece of text as somebody might type it, or paste it, of so many scraps at most. */
const words = (dice: Seeded, most: number): string =>
  Array.from({ length: 1 + dice.upTo(most) }, () => SCRAPS[dice.upTo(SCRAPS.length)] ?? '').join('');

export type AnyMessage = {
  readonly topic: MessageTopic;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  /** What a person wrote of it: a notice is looked over before it is sent. */
  readonly written: readonly string[];
};

const hasInk = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A title as the contract lets it in: 1 to 20 characters that are not all blank. */
const title = (dice: Seeded): string => {
  const cut = Array.from(words(dice, 8)).slice(0, 20).join('').trim();
  return hasInk(cut) ? cut : '天热了';
};

/** A message of any topic, with values that the product could give it, and texts that somebody could write. */
export const anyMessage = (dice: Seeded): AnyMessage => {
  const topic = dice.chance(0.7) ? 'notice' : (messageTopics[dice.upTo(messageTopics.length)] ?? 'notice');
  const written = topic === 'notice' ? [title(dice), Array.from(title(dice)).slice(0, 6).join('')] : [];
  const [heading = '', about = ''] = written;
  return {
    topic,
    written,
    fields: {
      title: heading,
      about: hasInk(about) ? about : '安全',
      noticeId: 'no_aaaaaaaaaaaa',
      urgent: dice.chance(0.2),
      most: dice.upTo(4),
      digestAt: '18:00',
      households: dice.upTo(100_000),
      overdue: dice.upTo(3),
      fresh: dice.upTo(3),
      declined: dice.upTo(100_000),
      level: dice.chance(0.5) ? 'county' : 'supervisor',
      side: dice.chance(0.5) ? 'by' : 'absent',
      from: '2026-12-01',
      to: '2027-01-31',
      until: `2026-1${String(dice.upTo(3))}-0${String(1 + dice.upTo(9))}`,
      untilShort: '周日',
      week: '2026-W47',
      agreementId: 'ag_aaaaaaaaaaaa',
      concernId: 'co_aaaaaaaaaaaa',
      assignmentId: 'as_aaaaaaaaaaaa',
      code: String(dice.upTo(1_000_000)).padStart(6, '0'),
    },
  };
};

/** `notice.send` refuses a child's name beside a problem; what it lets through is what may leave. */
export const mayBeSent = ({ written }: AnyMessage): boolean =>
  !written.some((text) => namesInShort(text, CHILDREN).some(({ besideProblem }) => besideProblem));

/** The rule over every text that left: not a full name of a child with a problem anywhere in the same message. */
export const tellsOnAChild = (text: string): boolean =>
  text
    .split('\n')
    .some(
      (line) =>
        CHILDREN.some((name) => line.includes(name)) && problemWords.some((word) => line.includes(word)),
    );
