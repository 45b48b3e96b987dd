import type { SenderRole } from '../../domain/notice/decide-sender';
import { proposeBrief } from '../../domain/notice/propose-brief';
import type { NewNotice } from '../stores/notices/append-notice';
import type { TopicInForce } from '../stores/notices/find-topic-texts';

type Words = Pick<
  NewNotice,
  'topic' | 'title' | 'about' | 'brief' | 'body' | 'spoken' | 'text_region' | 'text_version'
>;

/** What a sender wrote, and about what. */
export type OwnWords = {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly brief?: string | undefined;
};

/** The words of a notice as they are sent and kept: the library's, with the version they are, or the sender's own. */
export const wordsOfNotice = ({ topic, region, version, texts }: TopicInForce, own: OwnWords): Words => {
  const title = own.title ?? texts.title;
  if (own.body === undefined) {
    const { about, body, spoken } = texts;
    const brief = own.brief ?? texts.brief;
    return { topic, title, about, brief, body, spoken, text_region: region, text_version: version };
  }
  const { body, brief = proposeBrief(body) } = own;
  return {
    topic,
    title,
    about: texts.about,
    brief,
    body,
    spoken: null,
    text_region: null,
    text_version: null,
  };
};

/** What a text message says about a notice that is no topic's: six characters, and nothing of what it says. */
const ABOUT = {
  director: '村里的事',
  supervisor: '要紧的事',
  county: '要紧的事',
  teacher: '学校的事',
} as const;

/** A notice in the sender's words alone. @returns null while the title or the text is missing */
export const ownNotice = (role: SenderRole, { title, body, brief }: OwnWords): Words | null => {
  if (title === undefined || body === undefined) return null;
  const words = { title, about: ABOUT[role], brief: brief ?? proposeBrief(body), body, spoken: null };
  return { topic: 'own', ...words, text_region: null, text_version: null };
};
