import type {
  AgreementEnding,
  AgreementState,
  ReceiptTarget,
  SigningMethod,
  VillageMark,
} from '../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { AgreementDraft } from '../../contracts/agreement-content';
import type { ChildCategory, KeyFact } from '../../contracts/vocabulary/child';
import type {
  ContactLine,
  ContactMode,
  ContactSource,
  ContactTopic,
  UnreachableReason,
} from '../../contracts/vocabulary/contact';
import type { FamilyWord } from '../../contracts/vocabulary/family-word';
import type { FindingKind, FindingOutcome, FindingStep } from '../../contracts/vocabulary/finding';
import type { TaskKind, TaskState } from '../../contracts/vocabulary/task';
import type { CalendarDay } from '../calendar/calendar-day';
import type { IsoWeek } from '../calendar/iso-week';

/** Everything a rule may know about one household: the facts that were locked and loaded together. */
export type CareFile = {
  readonly householdId: string;
  readonly villageCode: string;
  readonly villageName: string;
  /** Surname and 家: what staff call the household in a list. */
  readonly label: string;
  /** Key of the region's policy pack. */
  readonly pack: string;
  readonly overrides: readonly PackOverride[];
  readonly children: readonly Child[];
  readonly guardians: readonly Guardian[];
  readonly caregivers: readonly Caregiver[];
  readonly agreements: readonly Agreement[];
  /** All revisions of the weeks in play, newest last. */
  readonly contacts: readonly Contact[];
  /** 还没打, said by caregivers about the weeks in play. */
  readonly notYets: readonly NotYet[];
  readonly unreachables: readonly Unreachable[];
  readonly directorContacts: readonly DirectorContact[];
  readonly visits: readonly Visit[];
  readonly notices: readonly NoticeReceipt[];
  readonly findings: readonly Finding[];
  /** What the family said of its own accord, lately or not answered yet. */
  readonly words: readonly Word[];
  /** Directors of the village today. */
  readonly directorIds: readonly string[];
  /** Open tasks, and those closed recently enough to be reopened by a correction. */
  readonly tasks: readonly Task[];
};

export type Span = { readonly from: CalendarDay; readonly to: CalendarDay | null };

export type PackOverride = {
  readonly key: string;
  readonly from: string;
  readonly value: unknown;
  readonly source: unknown;
};

export type Child = {
  readonly id: string;
  readonly name: string;
  readonly birthOn: CalendarDay;
  readonly specialCare: boolean;
  /** Null while the child is at no school or kindergarten. */
  readonly school: string | null;
  readonly openedOn: CalendarDay;
  /** The last day through which duties were derived; null for a file never reviewed. */
  readonly reviewedOn: CalendarDay | null;
  readonly nextReviewOn: CalendarDay | null;
  readonly rev: number;
  readonly auditSeq: number;
  readonly auditHead: string;
  readonly categories: readonly (Span & { readonly category: ChildCategory })[];
  readonly keyFacts: readonly (Span & { readonly fact: KeyFact })[];
};

export type Guardian = Span & {
  readonly personId: string;
  readonly name: string;
  readonly kinship: string;
  readonly awayFrom: CalendarDay | null;
  /** Null while away without a known end. */
  readonly awayTo: CalendarDay | null;
  /** Days at home in between: they end the weekly duty, and nothing else. */
  readonly homeStays: readonly HomeStay[];
};

export type HomeStay = Span & { readonly id: string; readonly revision: number; readonly withdrawn: boolean };

export type Caregiver = Span & {
  readonly personId: string;
  readonly name: string;
  readonly relation: string;
  readonly birthOn: CalendarDay | null;
};

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

export type Finding = {
  readonly id: string;
  readonly caregiverId: string;
  readonly kind: FindingKind;
  readonly foundOn: CalendarDay;
  /** Set with the last step. */
  readonly outcome: FindingOutcome | null;
  readonly steps: readonly { readonly step: FindingStep; readonly on: CalendarDay }[];
};

export type Contact = {
  readonly id: string;
  readonly childId: string;
  readonly line: ContactLine;
  readonly week: IsoWeek;
  readonly source: ContactSource;
  readonly sourcePerson: string;
  readonly revision: number;
  readonly current: boolean;
  readonly withdrawn: boolean;
  readonly happenedOn: CalendarDay | null;
  readonly enteredAt: string;
  readonly late: boolean;
  readonly mode: ContactMode | null;
  readonly topics: readonly ContactTopic[];
  readonly note: string | null;
};

export type NotYet = {
  readonly id: string;
  readonly childId: string;
  readonly week: IsoWeek;
  readonly personId: string;
  readonly revision: number;
  /** ISO text. */
  readonly enteredAt: string;
};

/** A guardian who cannot be reached for a time. */
export type Unreachable = {
  readonly id: string;
  readonly personId: string;
  readonly since: CalendarDay;
  /** The expected last day; null where nobody knows. */
  readonly until: CalendarDay | null;
  readonly over: CalendarDay | null;
  /** Null for whom the wall keeps it from. */
  readonly reason: UnreachableReason | null;
  readonly tries: number;
};

export type DirectorContact = {
  readonly id: string;
  readonly childId: string;
  readonly directorId: string;
  readonly happenedOn: CalendarDay;
  readonly enteredAt: string;
  readonly spokeWith: readonly ('child' | 'caregiver' | 'guardian')[];
  readonly outcome: 'reached' | 'not-reached';
  readonly withdrawn: boolean;
};

export type Visit = {
  readonly id: string;
  readonly childId: string;
  readonly directorId: string;
  readonly happenedOn: CalendarDay;
  readonly enteredAt: string;
  readonly sawChild: boolean;
  readonly withdrawn: boolean;
};

export type NoticeReceipt = {
  readonly noticeId: string;
  readonly title: string;
  readonly personId: string;
  readonly sentOn: CalendarDay;
  readonly acknowledgeDays: number;
  readonly openedAt: string | null;
  readonly acknowledgedOn: CalendarDay | null;
  readonly unreachableOn: CalendarDay | null;
};

export type Word = {
  readonly id: string;
  readonly word: FamilyWord;
  readonly personId: string;
  readonly about: readonly string[];
  readonly note: string | null;
  readonly saidOn: CalendarDay;
  /** The director's answer: by whom, for which day, in which words. */
  readonly answer: { readonly by: string; readonly on: string; readonly note: string } | null;
};

export type Task = {
  readonly id: string;
  readonly kind: TaskKind;
  readonly childId: string;
  readonly period: string;
  readonly state: TaskState;
  readonly openedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly events: number;
};

/** Whether a dated fact holds on a day; both ends count. */
export const holdsOn = (span: Span, day: CalendarDay): boolean =>
  span.from <= day && (span.to === null || day <= span.to);
