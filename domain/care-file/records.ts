import type { CalendarDay } from '../calendar/calendar-day';
import type { FoundHow } from '../../contracts/vocabulary/unreachable';
import type { FindingOutcome, FindingStep } from '../../contracts/vocabulary/finding';
import type {
  Contact,
  DirectorContact,
  DutySplit,
  Finding,
  HomeStay,
  NoticeReceipt,
  NotYet,
  Unreachable,
  Visit,
  Word,
} from './care-file';
import type { Concern, ConcernStep } from './concern-facts';
import type { VisitFacts } from '../visit/visit-facts';
import type { AgreementRecord, StoredAttachment } from './agreement-record';
import type { TransferRecord } from './transfer-record';
import type { ReassignmentChange } from './reassignment-record';
import type { RiskChange } from './risk-change';
import type { SchoolRecord } from './school-record';
import type { VisitWorkRecord } from './visit-work-record';
import type { FamilyVoiceRecord } from './family-voice';
import type { ThreadRecord } from './thread-facts';

/** What an operation decided happened. Stores write it; nothing else is ever written by a use case itself. */
export type CareRecord =
  | { readonly kind: 'contact'; readonly record: Contact }
  | { readonly kind: 'contact-withdrawn'; readonly id: string; readonly reason: string }
  | {
      readonly kind: 'director-contact';
      readonly record: DirectorContact & { readonly mode: string; readonly note: string | null };
    }
  | { readonly kind: 'director-contact-withdrawn'; readonly id: string; readonly reason: string }
  | {
      readonly kind: 'visit';
      readonly record: Visit & VisitFacts;
    }
  | { readonly kind: 'visit-withdrawn'; readonly id: string; readonly reason: string }
  /** A guardian is home from this day on. */
  | { readonly kind: 'guardian-returned'; readonly personId: string; readonly from: CalendarDay }
  /** 还没打. */
  | { readonly kind: 'contact-not-yet'; readonly record: NotYet }
  /** At home for some days; a further revision changes the last day or takes it back. */
  | {
      readonly kind: 'home-stay';
      readonly record: HomeStay & { readonly personId: string };
      readonly by: string;
    }
  | {
      readonly kind: 'guardian-unreachable';
      readonly record: Unreachable;
      readonly note: string | null;
      readonly by: string;
    }
  | {
      readonly kind: 'unreachable-ended';
      readonly id: string;
      readonly on: CalendarDay;
      readonly by: string;
    }
  | { readonly kind: 'finding-opened'; readonly record: Finding; readonly note: string; readonly by: string }
  | {
      readonly kind: 'finding-step';
      readonly findingId: string;
      readonly step: FindingStep;
      readonly on: CalendarDay;
      readonly how: string;
      readonly receipt: string;
      readonly outcome: FindingOutcome | null;
      readonly by: string;
    }
  /** Who does what where a child is registered elsewhere; superseded by a further revision, confirmed by the other side. */
  | { readonly kind: 'duty-split-agreed'; readonly record: DutySplit; readonly by: string }
  | { readonly kind: 'duty-split-confirmed'; readonly id: string; readonly by: string }
  /** Somebody whom no channel reaches was found by a person. */
  | {
      readonly kind: 'person-found';
      readonly record: { readonly id: string; readonly personId: string; readonly on: CalendarDay };
      readonly how: FoundHow;
      readonly note: string | null;
      readonly by: string;
    }
  | { readonly kind: 'family-word'; readonly record: Word }
  | {
      readonly kind: 'family-word-answered';
      readonly id: string;
      readonly by: string;
      readonly on: string;
      readonly note: string;
    }
  | {
      readonly kind: 'notice-delivered';
      readonly receipt: NoticeReceipt;
      readonly asRole: 'guardian' | 'caregiver';
    }
  | {
      readonly kind: 'notice-opened';
      readonly noticeId: string;
      readonly personId: string;
      /** It asked for nothing more. */
      readonly settles: boolean;
    }
  | {
      readonly kind: 'notice-acknowledged';
      readonly noticeId: string;
      readonly personId: string;
      readonly by: string;
      readonly how: string | null;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'notice-answered';
      readonly noticeId: string;
      readonly personId: string;
      readonly answer: number;
      /** Nothing was answered before. */
      readonly first: boolean;
      /** Nobody had acknowledged it for the person before. */
      readonly settles: boolean;
    }
  | { readonly kind: 'notice-unreachable'; readonly noticeId: string; readonly personId: string }
  | {
      readonly kind: 'concern-opened';
      readonly record: Concern;
      /** `HH:mm` at which it was found, where known. */
      readonly foundAt: string | null;
      readonly words: string | null;
      readonly suspectWords: string | null;
      /** People of the family who are told that something is the matter. */
      readonly tell: readonly string[];
    }
  | {
      readonly kind: 'concern-step';
      readonly id: string;
      readonly concernId: string;
      /** Steps that the report had before. */
      readonly seq: number;
      readonly taken: ConcernStep;
      /** `HH:mm`. */
      readonly at: string | null;
      readonly words: string | null;
      readonly by: string;
    }
  | { readonly kind: 'concern-photo'; readonly concernId: string; readonly record: ConcernPhoto }
  | AgreementRecord
  | TransferRecord
  | VisitWorkRecord
  | RiskChange
  | SchoolRecord
  | ReassignmentChange
  | FamilyVoiceRecord
  | ThreadRecord;

/** A photograph of a place or a paper, kept apart from the family's other files. */
export type ConcernPhoto = Omit<StoredAttachment, 'kind'>;
