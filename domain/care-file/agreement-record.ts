import type { AgreementText } from '../../contracts/agreement';
import type { AttachmentKind } from '../../contracts/attachment';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { CalendarDay } from '../calendar/calendar-day';
import type { SpokenText } from '../spoken-text';
import type { Agreement } from './agreement-facts';
import type {
  PaperCheck,
  ReceiptTarget,
  SigningIdentity,
  SigningMethod,
  VillageMark,
} from '../../contracts/vocabulary/agreement';

/** What happened to an agreement, its papers and its signing. */
export type AgreementRecord =
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
  | { readonly kind: 'attachment-stored'; readonly record: StoredAttachment };

/** One order of a signing at a service outside. */
export type FlowKey = { readonly agreementId: string; readonly version: number; readonly attempt: number };

/** With ink, on the day that stands on the paper. */
export type PaperSignature = {
  readonly personId: string;
  readonly party: 'guardian' | 'caregiver';
  readonly digest: string;
};

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
