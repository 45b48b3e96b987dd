import type { DataOf } from '../../../api/call';
import { occasionCopy, topicCopy as copy, topicFormCopy as form } from '../../../copy/notice-library';
import { sayDayOfInstant } from '../../../kit/calendar/say-day';

export type ShownTopic = DataOf<'noticeTopic.show'>;
export type Texts = ShownTopic['texts'];

/** A text by its sentences, one a line. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。？\n]+[。？]?/g)?.map((sentence) => sentence.trim()) ?? [text];

/** When a topic is due, in words; null when at no time of its own. */
export const whenOf = ({ occasions }: Pick<ShownTopic, 'occasions'>): string | null =>
  occasions.length === 0 ? null : occasions.map((occasion) => occasionCopy[occasion]).join('、');

export type HistoryRow = {
  readonly key: string;
  readonly title: string;
  /** 孙立群，第 2 版，11月18日 */
  readonly who: string;
};

/** Every version as a row, the last first. */
export const historyOf = ({ history }: Pick<ShownTopic, 'history'>): readonly HistoryRow[] =>
  history.map(({ whose, version, title, by, at }) => ({
    key: `${whose}${String(version)}`,
    title: title ?? copy.back,
    who: copy.entry(by ?? (whose === 'ours' ? copy.ours : copy.county), version, sayDayOfInstant(at)),
  }));

/** What a county may write, without the questions: these stay as they were read. */
export const fields = [
  { key: 'title', max: 20, long: false },
  { key: 'about', max: 6, long: false },
  { key: 'brief', max: 60, long: true },
  { key: 'body', max: 1000, long: true },
  { key: 'spoken', max: 1000, long: true },
  { key: 'source', max: 300, long: true },
] as const;

export type FieldKey = (typeof fields)[number]['key'];

/** Words of decrees and of forms to be signed: a grandmother is spoken to otherwise. */
const STIFF = /严禁|务必|责任书|承诺书|切实|确保|不得|必须/;

/** What is wrong with a text and what to do; null when nothing is. */
export const problemOf = (key: FieldKey, value: string, max: number): string | null => {
  const length = value.trim().length;
  if (length === 0) return form.missing;
  if (length > max) return form.tooLong(length - max);
  if (key === 'spoken' && /\d/.test(value)) return form.digits;
  return key !== 'source' && STIFF.test(value) ? form.stiff : null;
};

/** Whether everything can be stored. */
export const isReady = (texts: Texts): boolean =>
  fields.every(({ key, max }) => problemOf(key, texts[key], max) === null);
