import type { ContactLine } from '../../contracts/vocabulary/contact';
import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { ChildFact } from '../../contracts/vocabulary/child';
import { dayFrom } from '../../domain/calendar/calendar-day';
import type {
  CareFile,
  Caregiver,
  Child,
  Contact,
  DirectorContact,
  Guardian,
  NoticeReceipt,
  Task,
  Visit,
} from '../../domain/care-file/care-file';
import type { Agreement } from '../../domain/care-file/agreement-facts';
import type { Assessment } from '../../domain/care-file/risk-facts';
import { CHILD, FATHER, GRANDMOTHER, MOTHER, SIBLING } from './cast';
import { aCall, anAssessment, aContact, aVisit } from './record';

const OPENED = dayFrom('2026-09-01');

const child = (id: string, name: string): Child => ({
  id,
  name,
  birthOn: dayFrom('2016-05-04'),
  registeredCode: '330903101201',
  specialCare: false,
  school: '东岭小学',
  className: null,
  openedOn: OPENED,
  reviewedOn: null,
  nextReviewOn: null,
  rev: 0,
  auditSeq: 0,
  auditHead: '',
  categories: [{ category: 'left-behind', from: OPENED, to: null }],
  keyFacts: [],
});

const guardian = (personId: string, awayFrom: string | null): Guardian => ({
  personId,
  name: personId === MOTHER ? '林秀云' : '周大海',
  kinship: personId === MOTHER ? 'mother' : 'father',
  from: OPENED,
  to: null,
  awayFrom: awayFrom === null ? null : dayFrom(awayFrom),
  awayTo: null,
  homeStays: [],
});

const grandmother: Caregiver = {
  personId: GRANDMOTHER,
  name: '陈桂兰',
  relation: 'grandmother',
  birthOn: dayFrom('1960-02-01'),
  from: OPENED,
  to: null,
};

const oneChild: CareFile = {
  householdId: 'hh_household',
  villageCode: '330903101201',
  villageName: '东岭村',
  label: '周家',
  pack: 'putuo',
  overrides: [],
  children: [child(CHILD, '周小禾')],
  guardians: [guardian(MOTHER, '2026-09-01')],
  caregivers: [grandmother],
  agreements: [],
  contacts: [],
  notYets: [],
  unreachables: [],
  directorContacts: [],
  visits: [],
  notices: [],
  findings: [],
  dutySplits: [],
  transfers: [],
  absences: [],
  accounts: [],
  directedElsewhere: [],
  followUps: [],
  visitAsks: [],
  concerns: [],
  assessments: [],
  helpPlans: [],
  words: [],
  tasks: [],
  reassignments: [],
  directorIds: ['pe_director'],
  overseerIds: ['pe_supervisor', 'pe_county'],
  supervisorIds: ['pe_supervisor'],
  letters: [],
  talks: [],
  mentorWords: [],
  threads: [],
};

/** A household said in words; every word answers a further builder, `.file` is the care file a rule is given. */
export class CareFileBuilder {
  readonly file: CareFile;

  constructor(file: CareFile) {
    this.file = file;
  }

  /** Anything that has no word of its own. */
  having(change: Partial<CareFile>): CareFileBuilder {
    return new CareFileBuilder({ ...this.file, ...change });
  }

  havingChildren(change: Partial<Child>): CareFileBuilder {
    return this.having({ children: this.file.children.map((known) => ({ ...known, ...change })) });
  }

  underPlan(pack: string): CareFileBuilder {
    return this.having({ pack });
  }

  withTwoChildren(): CareFileBuilder {
    return this.having({ children: [child(CHILD, '周小禾'), child(SIBLING, '周小苗')] });
  }

  bornOn(day: string): CareFileBuilder {
    return this.havingChildren({ birthOn: dayFrom(day) });
  }

  openedOn(day: string): CareFileBuilder {
    const from = dayFrom(day);
    return this.havingChildren({ openedOn: from, categories: [{ category: 'left-behind', from, to: null }] });
  }

  /** Duties were derived through this day. */
  reviewedOn(day: string): CareFileBuilder {
    return this.havingChildren({ reviewedOn: dayFrom(day) });
  }

  /** 困境儿童, the parents at home. */
  inDifficulty(): CareFileBuilder {
    return this.havingChildren({
      categories: [{ category: 'in-difficulty', from: OPENED, to: null }],
    }).withParentHome();
  }

  leftBehindUntil(day: string): CareFileBuilder {
    return this.havingChildren({ categories: [{ category: 'left-behind', from: OPENED, to: dayFrom(day) }] });
  }

  withKeyFact(fact: ChildFact, from: string): CareFileBuilder {
    const added = { fact, from: dayFrom(from), to: null };
    return this.having({
      children: this.file.children.map((known) => ({ ...known, keyFacts: [...known.keyFacts, added] })),
    });
  }

  /** An assessment that came to this colour and was confirmed so. */
  assessedAs(colour: RiskColour, on: string, spec: Partial<Assessment> = {}): CareFileBuilder {
    const revision = this.file.assessments.length + 1;
    return this.having({
      assessments: [...this.file.assessments, anAssessment(colour, on, { revision, ...spec })],
    });
  }

  withParentHome(): CareFileBuilder {
    return this.having({ guardians: [guardian(MOTHER, null)] });
  }

  withParentAway(from: string, to: string | null = null): CareFileBuilder {
    return this.having({
      guardians: [{ ...guardian(MOTHER, from), awayTo: to === null ? null : dayFrom(to) }],
    });
  }

  /** Father beside the mother; away from this day, or at home. */
  withFather(awayFrom: string | null): CareFileBuilder {
    return this.having({ guardians: [...this.file.guardians, guardian(FATHER, awayFrom)] });
  }

  withoutCaregiver(): CareFileBuilder {
    return this.having({ caregivers: [] });
  }

  caregiverBornOn(day: string | null): CareFileBuilder {
    const birthOn = day === null ? null : dayFrom(day);
    return this.having({ caregivers: [{ ...grandmother, birthOn }] });
  }

  /** Both lines of every child, or the lines named, on the mother's word. */
  confirmedIn(weekText: string, lines: readonly ContactLine[] = ['child', 'caregiver']): CareFileBuilder {
    const added = this.file.children.flatMap(({ id }) =>
      lines.map((line) => aContact(weekText, { child: id, line })),
    );
    return this.withContacts(...added);
  }

  withContacts(...added: readonly Contact[]): CareFileBuilder {
    return this.having({ contacts: [...this.file.contacts, ...added] });
  }

  visitedOn(day: string, spec: Partial<Visit> = {}): CareFileBuilder {
    return this.having({ visits: [...this.file.visits, aVisit(day, spec)] });
  }

  calledOn(day: string, spec: Partial<DirectorContact> = {}): CareFileBuilder {
    return this.having({ directorContacts: [...this.file.directorContacts, aCall(day, spec)] });
  }

  withAgreement(agreement: Agreement): CareFileBuilder {
    return this.having({ agreements: [...this.file.agreements, agreement] });
  }

  withReceipt(receipt: NoticeReceipt): CareFileBuilder {
    return this.having({ notices: [...this.file.notices, receipt] });
  }

  countySets(key: string, value: unknown, from: string): CareFileBuilder {
    const source = { title: '（例）县民政局工作制度', item: '第3条' };
    return this.having({ overrides: [...this.file.overrides, { key, value, from, source }] });
  }

  withTask(spec: Partial<Task> & Pick<Task, 'kind' | 'period'>): CareFileBuilder {
    const days = { openedOn: dayFrom('2026-11-01'), dueOn: dayFrom('2026-11-01') };
    const task: Task = {
      id: `ta_${spec.period}`,
      childId: CHILD,
      villageCode: this.file.villageCode,
      state: 'open',
      events: 1,
      // Nobody is left to pass it on to, where a test does not speak of that.
      escalated: 'county',
      owedOn: dayFrom('2026-11-01'),
      ...days,
      ...spec,
    };
    return this.having({ tasks: [...this.file.tasks, task] });
  }
}

/**
 * One child under Putuo's plan, on file and left behind since 2026-09-01, the mother away since then, a grandmother
 * who cares. Nothing has happened yet.
 */
export const aCareFile = (): CareFileBuilder => new CareFileBuilder(oneChild);

/** The same, where a test speaks of the household. */
export const aHousehold = (): CareFileBuilder => aCareFile();
