import type {
  AgreementEnding,
  AgreementState,
  ReceiptTarget,
  SigningMethod,
  VillageMark,
} from '../../contracts/vocabulary/agreement';
import type { SigningFlowState, SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { AgreementDraft } from '../../contracts/agreement-content';
import type {
  ConcernCourse,
  ConcernSituation,
  ConcernState,
  ConcernStepKind,
} from '../../contracts/vocabulary/concern';
import type { AssessmentState, RiskColour } from '../../contracts/vocabulary/assessment';
import type { ChildCategory, ChildFact } from '../../contracts/vocabulary/child';
import type { ResidenceSide, SplitDuty } from '../../contracts/vocabulary/residence';
import type {
  ContactLine,
  ContactMode,
  ContactSource,
  ContactTopic,
  UnreachableReason,
} from '../../contracts/vocabulary/contact';
import type { FamilyWord } from '../../contracts/vocabulary/family-word';
import type { FindingKind, FindingOutcome, FindingStep } from '../../contracts/vocabulary/finding';
import type {
  FollowUpDoer,
  FollowUpOrigin,
  FollowUpResult,
  FollowUpStep,
  FollowUpTopic,
} from '../../contracts/vocabulary/follow-up';
import type { ActorRole } from '../../contracts/vocabulary/role';
import type { TaskKind, TaskState } from '../../contracts/vocabulary/task';
import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';
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
  /** Open ones, and those closed lately. */
  readonly followUps: readonly FollowUp[];
  /** Visits that the family was lately asked about; under a family's own role only the own answers are there. */
  readonly visitAsks: readonly VisitAsk[];
  /** Reports of harm; empty for whoever may not see them. */
  readonly concerns: readonly Concern[];
  /** Every assessment, all revisions; empty for who may not see them. */
  readonly assessments: readonly Assessment[];
  readonly helpPlans: readonly HelpPlan[];
  /** What the family said of its own accord, lately or not answered yet. */
  readonly words: readonly Word[];
  /** Who does what where children are registered elsewhere, all revisions, oldest first. */
  readonly dutySplits: readonly DutySplit[];
  /** Villages where children are registered, other than this one, that have a director today. */
  readonly directedElsewhere: readonly string[];
  /** Directors of the village today. */
  readonly directorIds: readonly string[];
  /** Supervisors and county officers above the village today: those who must act on a report. */
  readonly overseerIds: readonly string[];
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
  /** Where the household register has the child, which may not be where it lives. */
  readonly registeredCode: string;
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
  readonly keyFacts: readonly (Span & { readonly fact: ChildFact })[];
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
  /** Children of other households this person looks after too, wherever they live; known to staff only. */
  readonly childrenElsewhere?: number;
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

export type Finding = {
  readonly id: string;
  readonly caregiverId: string;
  readonly kind: FindingKind;
  readonly foundOn: CalendarDay;
  /** Set with the last step. */
  readonly outcome: FindingOutcome | null;
  readonly steps: readonly { readonly step: FindingStep; readonly on: CalendarDay }[];
};

/** What the side of residence and the side of registration agreed; one revision supersedes the one before. */
export type DutySplit = {
  readonly id: string;
  readonly registeredCode: string;
  readonly revision: number;
  readonly parts: Readonly<Record<SplitDuty, ResidenceSide>>;
  /** The side that wrote it down. */
  readonly by: ResidenceSide;
  /** The office of another county, which has no account here. */
  readonly office: { readonly name: string; readonly phone: string } | null;
  /** By the other side; with another county's office at once. */
  readonly confirmed: boolean;
};

export type FollowUp = {
  readonly id: string;
  readonly childIds: readonly string[];
  readonly topic: FollowUpTopic;
  readonly what: string | null;
  /** Planned, in no fixed order. */
  readonly steps: readonly FollowUpStep[];
  readonly who: FollowUpDoer;
  readonly openedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly from: FollowUpOrigin;
  readonly taken: readonly {
    readonly step: FollowUpStep;
    readonly on: CalendarDay;
    readonly note: string | null;
  }[];
  /** Null while it is open. */
  readonly result: FollowUpResult | null;
  readonly closedOn: CalendarDay | null;
};

export type VisitAsk = {
  readonly id: string;
  readonly visitedOn: CalendarDay;
  /** The visit was taken back: nobody is asked any more. */
  readonly withdrawn: boolean;
  readonly answers: readonly {
    readonly personId: string;
    readonly answer: HelpfulAnswer;
    readonly at: string;
  }[];
};

export type Concern = {
  readonly id: string;
  /** What makes two reports of one person the same: course, situations, children and the day. */
  readonly key: string;
  readonly course: ConcernCourse;
  readonly childIds: readonly string[];
  readonly situations: readonly ConcernSituation[];
  readonly reporterId: string;
  readonly reporterRole: ActorRole;
  readonly foundOn: CalendarDay;
  readonly openedOn: CalendarDay;
  readonly state: ConcernState;
  /** Whether the police have to be told and their number recorded: as law and plan stood on the day of the report. */
  readonly receiptOwed: boolean;
  /** Who may have done it: excluded from every message about it. */
  readonly suspects: readonly string[];
  readonly steps: readonly ConcernStep[];
};

export type ConcernStep = {
  readonly step: ConcernStepKind;
  readonly on: CalendarDay;
  /** An office, a result or a closing. */
  readonly what: string | null;
};

/** One assessment of a child's risk: a revision, kept for good. */
export type Assessment = {
  readonly id: string;
  readonly childId: string;
  readonly revision: number;
  readonly instrumentId: string;
  /** Item → option, by their keys. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the instrument came to. */
  readonly computed: RiskColour;
  /** What the person confirmed. */
  readonly colour: RiskColour;
  readonly state: AssessmentState;
  readonly assessedOn: CalendarDay;
  readonly assessedBy: string;
  /** The day of the supervisor's answer. */
  readonly decidedOn: CalendarDay | null;
};

/** A child's help plan with the lines of its current version. */
export type HelpPlan = {
  readonly id: string;
  readonly childId: string;
  readonly revision: number;
  readonly state: 'open' | 'closed';
  readonly lines: readonly HelpLine[];
};

export type HelpLine = {
  readonly id: string;
  readonly need: string;
  readonly measure: string;
  readonly who: string;
  readonly dueOn: CalendarDay;
  readonly writtenOn: CalendarDay;
  /** The day of its result; null while it is still to be done. */
  readonly resultOn: CalendarDay | null;
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
  /** Whose list it stands in: the household's village, or the one that a duty was agreed to be done by. */
  readonly villageCode: string;
  readonly state: TaskState;
  readonly openedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly events: number;
};

/** Whether a dated fact holds on a day; both ends count. */
export const holdsOn = (span: Span, day: CalendarDay): boolean =>
  span.from <= day && (span.to === null || day <= span.to);
