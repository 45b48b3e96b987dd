import type {
  AgreementEnding,
  AgreementState,
  ReceiptTarget,
  SigningMethod,
  VillageMark,
} from '../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { AgreementDraft } from '../../contracts/agreement-content';
import type { CalendarDay } from '../calendar/calendar-day';

export type Agreement = {
  readonly id: string;
  readonly version: number;
  readonly state: AgreementState;
  /** Whole from the day it is sent; a draft may still lack groups. */
  readonly content: AgreementDraft;
  /** SHA-256 of what is signed, null until it is sent. */
  readonly digest: string | null;
  /** The day on which this version was sent. */
  readonly sentOn: CalendarDay | null;
  readonly termFrom: CalendarDay;
  readonly termTo: CalendarDay;
  readonly inForceOn: CalendarDay | null;
  /** The last day on which it holds, set when it ends. */
  readonly endedOn: CalendarDay | null;
  readonly endedWhy: AgreementEnding | null;
  /** The last no of a party; it stays known when a further version is written. */
  readonly declined: { readonly version: number; readonly personId: string; readonly on: CalendarDay } | null;
  /** The agreement that this one renews. */
  readonly renews: string | null;
  /** The finding about the caregiver before, where this agreement chooses again. */
  readonly findingId: string | null;
  /** Who carries out the signing of the version that was sent last. */
  readonly signedWith: SigningProvider;
  /** Signings ordered at a service outside, of all versions. */
  readonly flows: readonly SigningFlow[];
  /** The day on which the signed paper was checked and filed; counted apart. */
  readonly paperFiledOn: CalendarDay | null;
  /** An imported sheet says that paper was signed on this day; nobody has compared it yet. */
  readonly paperClaimedOn?: CalendarDay | null;
  /** Written notices given (art. 23), each recorded once. */
  readonly receipts: readonly { readonly target: ReceiptTarget; readonly on: CalendarDay }[];
  readonly childIds: readonly string[];
  readonly parties: readonly { readonly personId: string; readonly party: 'guardian' | 'caregiver' }[];
  readonly signatures: readonly {
    readonly version: number;
    readonly personId: string;
    readonly method: SigningMethod;
  }[];
  readonly marks: readonly VillageMark[];
  /** How often each reader of this version is in the trail. */
  readonly readings: readonly { readonly personId: string; readonly times: number }[];
  /** The last link of the evidence trail; 0 and empty before the first. */
  readonly trailSeq: number;
  readonly trailHead: string;
};

/** One order of a signing at a service outside. Of a version's attempts the last one is meant. */
export type SigningFlow = {
  readonly version: number;
  /** From 1: an order whose answer was lost is given again under the next number. */
  readonly attempt: number;
  readonly state: SigningFlowState;
  /** Persons whose signature there is in the trail as one that does not count. */
  readonly noted: readonly string[];
  /** The signed file, once it is stored. */
  readonly attachmentId: string | null;
};
