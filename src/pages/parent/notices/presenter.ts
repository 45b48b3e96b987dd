import type { DataOf } from '../../../api/call';
import { noticeCopy } from '../../../copy/notice';
import type { IconName } from '../../../kit/icon/icon-name';
import { sayInstant } from '../../../kit/calendar/say-day';
import { directorNamed } from '../family/who';

export type ListedNotice = DataOf<'notice.list'>['notices'][number];

export type NoticeRow = {
  readonly noticeId: string;
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
  readonly tag: { readonly tone: 'need' | 'plain' | 'ok'; readonly text: string };
};

/** What a topic looks like in a list. */
const topicIcons = {
  drowning: 'wave',
  bullying: 'heart',
  'online-addiction': 'clock',
  'sexual-abuse': 'shield',
  traffic: 'school',
  'fire-electricity': 'warn',
  'fraud-abduction': 'search',
  'flood-storm': 'wave',
  'suicide-signs': 'heart',
  'unsuitable-places': 'door',
  'mental-health': 'chat',
  law: 'book',
  'jobs-at-home': 'home',
  welfare: 'wallet',
  own: 'send',
} as const satisfies Record<ListedNotice['topic'], IconName>;

/** 青杨村周主任; offices and schools speak by their place. */
export function senderOf({ sender }: Pick<ListedNotice, 'sender'>): string {
  const { role, name, place } = sender;
  if (role === 'director') return `${place}${directorNamed(name)}`;
  return role === 'county' ? noticeCopy.fromCounty(place) : place;
}

/** What settled it, in a word. */
const settledWords = {
  read: noticeCopy.readTag,
  nothing: noticeCopy.readTag,
  answer: noticeCopy.answeredTag,
  confirm: noticeCopy.acknowledged,
} as const satisfies Record<ListedNotice['ask'], string>;

function tagOf({ ask, openedAt, acknowledgedAt }: ListedNotice): NoticeRow['tag'] {
  if (acknowledgedAt !== null) return { tone: 'ok', text: settledWords[ask] };
  // A one-way word waits for nobody.
  if (openedAt === null && ask === 'nothing') return { tone: 'plain', text: noticeCopy.unread };
  // Seen and not answered still waits for the reader.
  return openedAt === null
    ? { tone: 'need', text: noticeCopy.unread }
    : { tone: 'plain', text: noticeCopy.read };
}

function sentLine(notice: ListedNotice, today: string): string {
  const line = noticeCopy.sent(senderOf(notice), sayInstant(notice.sentAt, today));
  return notice.reminded === 0 ? line : `${line}，${noticeCopy.reminded(notice.reminded)}`;
}

/** One notice as a row. */
export function noticeRow(notice: ListedNotice, today: string): NoticeRow {
  return {
    noticeId: notice.noticeId,
    title: notice.title,
    text: sentLine(notice, today),
    icon: topicIcons[notice.topic],
    tag: tagOf(notice),
  };
}
