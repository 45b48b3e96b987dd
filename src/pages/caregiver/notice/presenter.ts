import type { NoticeSubject } from '../../../../contracts/vocabulary/topic';
import type { DataOf } from '../../../api/call';
import { caregiverNoticeCopy as copy } from '../../../copy/caregiver';
import { directorName } from '../people/names';

/** Which drawing stands above a notice. */
export type NoticeArt = 'water' | 'school' | 'evening';

const arts = {
  drowning: 'water',
  bullying: 'school',
  'online-addiction': 'evening',
  'sexual-abuse': 'evening',
  traffic: 'school',
  'fire-electricity': 'evening',
  'fraud-abduction': 'school',
  'flood-storm': 'water',
  'suicide-signs': 'evening',
  'unsuitable-places': 'evening',
  'mental-health': 'evening',
  law: 'evening',
  'jobs-at-home': 'evening',
  welfare: 'evening',
  own: 'evening',
} as const satisfies Record<NoticeSubject, NoticeArt>;

/** One notice on one screen. */
export type NoticeScene = {
  readonly art: NoticeArt;
  readonly title: string;
  /** 青杨村周主任发来的 */
  readonly from: string;
  /** One sentence a line. */
  readonly sentences: readonly string[];
  /** The whole text, where it says more. */
  readonly body: string | undefined;
  /** A question stands beneath it, and is read aloud. */
  readonly asks: boolean;
  /** Nothing more is asked of the reader. */
  readonly known: boolean;
};

/** The short text by sentences; the whole one waits behind a link. */
export function presentNotice(notice: DataOf<'notice.open'>): NoticeScene {
  const { topic, title, brief, body, acknowledgedAt } = notice;
  const short = brief === '' ? body : brief;
  return {
    art: arts[topic],
    title,
    from: copy.from(senderOf(notice)),
    sentences: sentencesOf(short),
    body: body === short ? undefined : body,
    asks: notice.question !== null,
    known: acknowledgedAt !== null,
  };
}

/** The county speaks as an office, a township and a school by their name. */
function senderOf({ sender: { role, name, place } }: DataOf<'notice.open'>): string {
  if (role === 'director') return `${place}${directorName(name ?? undefined)}`;
  return role === 'county' ? copy.fromCounty(place) : place;
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。？\n]+[。？]?/g)?.map((sentence) => sentence.trim()) ?? [text];
}

type Waiting = NonNullable<DataOf<'home.show'>['unacknowledged']>;

/** The notices that still wait, without those just acknowledged. */
export function stillWaiting(waiting: Waiting, known: readonly string[]): readonly string[] {
  return waiting.map(({ noticeId }) => noticeId).filter((id) => !known.includes(id));
}

type Reading = {
  /** The notice a push spoke of. */
  readonly asked: string | undefined;
  readonly waiting: Waiting;
  /** Acknowledged on this visit. */
  readonly known: readonly string[];
};

/** The notices before and after the one in sight, in the order of the list: those that wait, then the newest. */
export function besidesOf(
  listed: readonly { readonly noticeId: string }[],
  current: string | undefined,
): { readonly before: string | undefined; readonly onwards: string | undefined } {
  const at = listed.findIndex(({ noticeId }) => noticeId === current);
  // From the end of what waits one goes back to what has been seen.
  if (at < 0) return { before: undefined, onwards: listed[0]?.noticeId };
  return { before: listed[at - 1]?.noticeId, onwards: listed[at + 1]?.noticeId };
}

/** The notice to be shown: that of the push first, then those that wait. */
export function noticeInSight({ asked, waiting, known }: Reading): string | undefined {
  if (asked !== undefined && !known.includes(asked)) return asked;
  return stillWaiting(waiting, known)[0];
}
