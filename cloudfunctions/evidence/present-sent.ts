import type { OutputOf } from '../../contracts/operation';
import type { listSentNotices } from '../../contracts/notice-receipt';
import { beijingText } from '../../domain/calendar/beijing-time';
import type { SentNotice } from '../stores/notices/find-sent-notices';

type Presented = OutputOf<typeof listSentNotices>['notices'][number];

/** A sent notice on the wire: how far it got, and whether the reader sent it. */
export const presentSent = (found: SentNotice, reader: { readonly id: string }): Presented => ({
  noticeId: found.id,
  topic: found.topic,
  title: found.title,
  ask: found.ask,
  sender: found.sender,
  mine: found.senderId === reader.id,
  places: [...found.places],
  sentAt: beijingText(found.sentAt),
  step: found.step,
  states: [...found.states],
});
