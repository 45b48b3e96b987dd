import type { NewNotice } from '../stores/notices/append-notice';
import type { TopicInForce } from '../stores/notices/find-topic-texts';

type Words = Pick<
  NewNotice,
  'topic' | 'title' | 'about' | 'brief' | 'body' | 'spoken' | 'text_region' | 'text_version'
>;

/** Half a sentence would mislead: a text of the sender's own is cut at its first sentence end within 60 characters. */
const briefOf = (body: string): string => {
  const start = Array.from(body).slice(0, 60).join('');
  const end = start.lastIndexOf('。');
  return end > 0 ? start.slice(0, end + 1) : start;
};

/** The words of a notice as they are sent and kept: the library's, with the version they are, or the sender's own. */
export const wordsOfNotice = (
  { topic, region, version, texts }: TopicInForce,
  own: { readonly title?: string | undefined; readonly body?: string | undefined },
): Words => {
  const title = own.title ?? texts.title;
  if (own.body === undefined) {
    const { about, brief, body, spoken } = texts;
    return { topic, title, about, brief, body, spoken, text_region: region, text_version: version };
  }
  const words = { brief: briefOf(own.body), body: own.body, spoken: null };
  return { topic, title, about: texts.about, ...words, text_region: null, text_version: null };
};
