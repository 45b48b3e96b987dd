import type { AgreementText } from '../../contracts/agreement';
import type { AttachmentKind } from '../../contracts/attachment';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { CalendarDay } from '../calendar/calendar-day';
import type { FindingOutcome, FindingStep } from '../../contracts/vocabulary/finding';
import type { FollowUpResult, FollowUpStep } from '../../contracts/vocabulary/follow-up';
import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';
import type { SpokenText } from '../spoken-text';
import type {
  Agreement,
  Assessment,
  Concern,
  ConcernStep,
  Contact,
  DirectorContact,
  DutySplit,
  Finding,
  FollowUp,
  HelpLine,
  HomeStay,
  NoticeReceipt,
  NotYet,
  Unreachable,
  Visit,
  VisitAsk,
  Word,
} from './care-file';
import type { VisitFacts } from '../visit/visit-facts';
import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { ChildFact } from '../../contracts/vocabulary/child';
import type {
  PaperCheck,
  ReceiptTarget,
  SigningIdentity,
  SigningMethod,
  VillageMark,
} from '../../contracts/vocabulary/agreement';

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
  /** The family will be asked whether this day's visit helped; at most once a month. */
  | { readonly kind: 'visit-asked'; readonly record: VisitAsk }
  | { readonly kind: 'visit-ask-withdrawn'; readonly id: string }
  | {
      readonly kind: 'visit-helpful';
      readonly askId: string;
      readonly personId: string;
      readonly answer: HelpfulAnswer;
      readonly at: string;
    }
  | {
      readonly kind: 'follow-up-opened';
      readonly record: FollowUp;
      /** The day of what gave rise to it, and its id where it has one. */
      readonly cause: { readonly on: CalendarDay; readonly ref: string | null };
      readonly by: string;
    }
  | {
      readonly kind: 'follow-up-step';
      readonly followUpId: string;
      readonly step: FollowUpStep;
      readonly on: CalendarDay;
      readonly note: string | null;
      readonly by: string;
    }
  | {
      readonly kind: 'follow-up-closed';
      readonly followUpId: string;
      readonly result: FollowUpResult;
      readonly on: CalendarDay;
      readonly note: string | null;
      readonly by: string;
    }
  /** A draft, written anew or as a further version. */
  | {
      readonly kind: 'agreement-drafted';
      readonly agreement: Agreement;
      readonly by: string;
      readonly packVersion: string;
    }
  /** The text is fixed with it, and both digests. */
  | {
      readonly kind: 'agreement-sent';
      readonly agreement: Agreement;
      readonly text: AgreementText;
      readonly sm3: string;
      /** What can be listened to beside the text; left out, it is silent. */
      readonly spoken?: readonly SpokenText[];
    }
  | {
      readonly kind: 'agreement-signed';
      readonly agreement: Agreement;
      readonly signature: {
        readonly personId: string;
        readonly party: 'guardian' | 'caregiver';
        readonly method: SigningMethod;
        readonly identity: readonly SigningIdentity[];
        readonly witnessId: string | null;
        readonly digest: string;
        readonly drawing: string;
        /** When it was given at a service outside, ISO text; null for just now. */
        readonly givenAt: string | null;
      };
    }
  /** A signing is promised to a service outside; it is ordered there after the commit. */
  | ({ readonly kind: 'signing-flow-ordered'; readonly provider: SigningProvider } & FlowKey)
  /** The service says how a signing stands. */
  | ({ readonly kind: 'signing-flow-changed'; readonly state: SigningFlowState } & FlowKey)
  /** A signature given there that brings nothing into force, and the rule's own code for why. */
  | ({
      readonly kind: 'signature-not-counted';
      readonly personId: string;
      readonly why: string;
      readonly givenAt: string | null;
    } & FlowKey)
  /** The service's signed file lies in the storage. */
  | ({
      readonly kind: 'signed-file-kept';
      readonly attachmentId: string;
      readonly sha256: string;
    } & FlowKey)
  /** An older agreement whose children a newer one now covers; it ends the day before, so that no day is bare. */
  | { readonly kind: 'agreement-superseded'; readonly agreement: Agreement }
  /** Ended on its last day, by somebody or by its term. */
  | {
      readonly kind: 'agreement-ended';
      readonly agreement: Agreement;
      readonly note: string | null;
      readonly temporary: string | null;
    }
  | { readonly kind: 'agreement-declined'; readonly agreement: Agreement; readonly reason: string }
  | {
      readonly kind: 'receipt-given';
      readonly agreementId: string;
      readonly target: ReceiptTarget;
      readonly on: CalendarDay;
      readonly how: string;
      readonly receiver: string;
      readonly by: string;
    }
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
  | {
      readonly kind: 'agreement-marked';
      readonly agreementId: string;
      readonly mark: VillageMark;
      readonly by: string;
      readonly place: string | null;
    }
  /** A message about it reached somebody's phone. */
  | {
      readonly kind: 'agreement-delivered';
      readonly agreementId: string;
      readonly version: number;
      readonly personId: string;
      readonly step: string;
      readonly channel: 'wechat' | 'sms';
    }
  /** Opened for the first time, or open for some seconds. */
  | {
      readonly kind: 'agreement-read';
      readonly agreementId: string;
      readonly version: number;
      readonly personId: string;
      readonly seconds: number;
      readonly first: boolean;
    }
  | {
      readonly kind: 'agreement-paper-filed';
      readonly agreement: Agreement;
      /** Of those who had not signed otherwise. */
      readonly signatures: readonly PaperSignature[];
      readonly paper: {
        readonly signedOn: CalendarDay;
        readonly attachmentIds: readonly string[];
        readonly checks: readonly PaperCheck[];
        readonly by: string;
      };
    }
  | { readonly kind: 'attachment-stored'; readonly record: StoredAttachment }
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
  | { readonly kind: 'notice-opened'; readonly noticeId: string; readonly personId: string }
  | {
      readonly kind: 'notice-acknowledged';
      readonly noticeId: string;
      readonly personId: string;
      readonly by: string;
      readonly how: string | null;
      readonly reason: string | null;
    }
  | { readonly kind: 'notice-unreachable'; readonly noticeId: string; readonly personId: string }
  | {
      readonly kind: 'assessment';
      readonly record: Assessment;
      readonly dimensions: Readonly<Record<string, RiskColour>>;
      /** The colour that holds with it: the second wall compares with it. */
      readonly holds: RiskColour;
      readonly reason: string | null;
      /** The one before, where it still waited for the supervisor. */
      readonly supersedes: string | null;
    }
  | {
      readonly kind: 'assessment-decided';
      readonly record: Pick<Assessment, 'id' | 'childId' | 'decidedOn'> & {
        readonly state: 'confirmed' | 'refused';
      };
      readonly holds: RiskColour;
      readonly reason: string | null;
      readonly by: string;
    }
  | { readonly kind: 'key-fact'; readonly record: DatedFact; readonly note: string; readonly by: string }
  | {
      readonly kind: 'key-fact-ended';
      readonly record: DatedFact;
      readonly to: CalendarDay;
      readonly note: string;
      readonly by: string;
    }
  /** A further version of a plan: new lines beside those that stay; the others are superseded. */
  | {
      readonly kind: 'help-plan';
      readonly record: { readonly id: string; readonly childId: string; readonly revision: number };
      readonly lines: readonly HelpLine[];
      readonly added: readonly HelpLine[];
      readonly superseded: readonly string[];
      readonly on: CalendarDay;
      readonly by: string;
    }
  | {
      readonly kind: 'help-plan-result';
      /** The line's id. */
      readonly record: { readonly id: string; readonly childId: string };
      readonly planId: string;
      readonly on: CalendarDay;
      readonly result: string;
      readonly by: string;
    }
  | {
      readonly kind: 'help-plan-closed';
      readonly record: { readonly id: string; readonly childId: string };
      readonly result: string;
      readonly on: CalendarDay;
      readonly by: string;
    };

/** A key fact of a child; its id is made of the three that name it. */
export type DatedFact = {
  readonly id: string;
  readonly childId: string;
  readonly fact: ChildFact;
  readonly from: CalendarDay;
};

/** One order of a signing at a service outside. */
export type FlowKey = { readonly agreementId: string; readonly version: number; readonly attempt: number };

/** With ink, on the day that stands on the paper. */
export type PaperSignature = {
  readonly personId: string;
  readonly party: 'guardian' | 'caregiver';
  readonly digest: string;
};

/** A photograph of a place or a paper, kept apart from the family's other files. */
export type ConcernPhoto = Omit<StoredAttachment, 'kind'>;

/** A file of the household, where it lies in the cloud storage, and its SHA-256. */
export type StoredAttachment = {
  readonly id: string;
  /** What people upload, or the file that a signing service gave back. */
  readonly kind: AttachmentKind | 'signed-file';
  /** The visit's own id, for what was taken or said at one. */
  readonly about: string | null;
  readonly fileId: string;
  readonly media: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Null for what a service outside gave. */
  readonly by: string | null;
};
