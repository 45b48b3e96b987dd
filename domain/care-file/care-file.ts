import type { ChildCategory, ChildFact } from '../../contracts/vocabulary/child';
import type { NoticeAsk } from '../../contracts/vocabulary/receipt';
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
import type { TaskKind, TaskState } from '../../contracts/vocabulary/task';
import type { EscalationLevel, ReassignmentAnswer } from '../../contracts/vocabulary/supervision';
import type { CalendarDay } from '../calendar/calendar-day';
import type { IsoWeek } from '../calendar/iso-week';
import type { Absence } from './absence-facts';
import type { Agreement } from './agreement-facts';
import type { Concern } from './concern-facts';
import type { Assessment, HelpPlan } from './risk-facts';
import type { Transfer } from './transfer-facts';
import type { FollowUp, VisitAsk } from './follow-up-facts';
import type { Letter, MentorWord, Talk } from './family-voice';
import type { Thread } from './thread-facts';

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
  /** Days on which children were not at school: lately, or not over. */
  readonly absences: readonly Absence[];
  /** People of the family with an account, where a use case asks; else empty. */
  readonly accounts: readonly string[];
  /** Moves to another village: proposed, accepted, declined. */
  readonly transfers: readonly Transfer[];
  /** Who answers for the village today: its directors, who covers them, else who stands in (domain/staff/answers-for.ts). */
  readonly directorIds: readonly string[];
  /** Supervisors and county officers above the village today: those who must act on a report. */
  readonly overseerIds: readonly string[];
  /** Supervisors of the township alone. */
  readonly supervisorIds: readonly string[];
  /** Recordings of the day, and the one that is asked about; empty for all staff. */
  readonly letters: readonly Letter[];
  /** Wishes to talk that are open or were lately; empty for who may not know of them. */
  readonly talks: readonly Talk[];
  /** Sentences that are asked about. */
  readonly mentorWords: readonly MentorWord[];
  /** What the family and teachers or the director write to each other about a child. */
  readonly threads: readonly Thread[];
  /** Open tasks, and those closed recently enough to be reopened by a correction. */
  readonly tasks: readonly Task[];
  /** Who was asked to take tasks over and has not answered, or does them now. */
  readonly reassignments: readonly Reassignment[];
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
  /** Null while the school has put the child into no class. */
  readonly className: string | null;
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

export type HomeStay = Span & {
  readonly id: string;
  readonly revision: number;
  readonly withdrawn: boolean;
  /** The day on which a stay with this first day was told for the first time. */
  readonly saidOn: CalendarDay;
  /** While a revision is decided on: the days it takes the place of, whose weeks may be owed after all. */
  readonly insteadOf?: Span;
};

export type Caregiver = Span & {
  readonly personId: string;
  readonly name: string;
  readonly relation: string;
  readonly birthOn: CalendarDay | null;
  /** Children of other households this person looks after too, wherever they live; known to staff only. */
  readonly childrenElsewhere?: number;
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
  readonly ask: NoticeAsk;
  readonly openedAt: string | null;
  readonly acknowledgedOn: CalendarDay | null;
  /** By their place among the question's answers. */
  readonly firstAnswer: number | null;
  readonly lastAnswer: number | null;
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
  /** When it was last put into the list: opened, open again, or due sooner. */
  readonly owedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  /** To whom it was passed on since; null while it is its owner's alone. */
  readonly escalated: EscalationLevel | null;
  readonly events: number;
};

/** Somebody who was asked to take tasks over. */
export type Reassignment = {
  readonly id: string;
  readonly personId: string;
  readonly by: string;
  readonly answer: ReassignmentAnswer | null;
  /** `asked`: not answered; `standing`: done by that person now; `over`: neither any more. */
  readonly tasks: readonly { readonly taskId: string; readonly state: 'asked' | 'standing' | 'over' }[];
};

/** Whether a dated fact holds on a day; both ends count. */
export const holdsOn = (span: Span, day: CalendarDay): boolean =>
  span.from <= day && (span.to === null || day <= span.to);
