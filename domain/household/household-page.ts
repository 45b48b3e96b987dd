import type { OutputOf } from '../../contracts/operation';
import type { showHousehold } from '../../contracts/household';
import { ageOn } from '../calendar/age';
import { type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import { isApartBetween } from '../care-file/away';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { VisitForm } from '../../contracts/vocabulary/visit';
import { followUpsOf } from '../follow-up/follow-ups-of';
import type { VisitFacts } from '../visit/visit-facts';
import { explainDuties } from '../duty/explain-duties';
import type { Rules } from '../policy/rules';
import { isKeyChild } from '../key-fact/is-key-child';
import { isApart } from '../residence/apart';
import { latestSplit, splitInForce } from '../residence/split-in-force';
import { eventsOf } from './events';
import { reachOf } from './reach-of';

type Page = OutputOf<typeof showHousehold>;

/** What the page shows beside the care file. */
export type BesideFile = {
  readonly village: string;
  readonly lane: string | null;
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly birthOn: string | null;
    readonly phone: string | null;
    readonly bound: boolean;
  }[];
  readonly children: readonly {
    readonly id: string;
    readonly gender: 'female' | 'male';
    readonly school: string | null;
  }[];
  readonly names: Readonly<Record<string, string>>;
  readonly notices: readonly { readonly noticeId: string; readonly body: string }[];
  readonly lastVisits: readonly {
    readonly childId: string;
    readonly on: string;
    readonly form: VisitForm | null;
    readonly caregiving: VisitFacts['caregiving'];
    readonly blocks: VisitFacts['blocks'];
  }[];
  /** Children of other households by caregiver, as far as the viewer may know their names. */
  readonly others: Readonly<Record<string, readonly string[]>>;
};

type Moment = { readonly viewer: string; readonly rules: Rules; readonly today: CalendarDay };

/** One family's page for its director. */
export const householdPage = (file: CareFile, beside: BesideFile, { viewer, rules, today }: Moment): Page => {
  const nameOf = (personId: string) => beside.names[personId] ?? '';
  return {
    householdId: file.householdId,
    label: file.label,
    village: beside.village,
    lane: beside.lane,
    today: formatDay(today),
    children: file.children.map((child) => {
      const { gender = 'female', school = null } = beside.children.find(({ id }) => id === child.id) ?? {};
      const age = ageOn(child.birthOn, today);
      return {
        childId: child.id,
        name: child.name,
        age,
        gender,
        school,
        key: isKeyChild(rules, child, today),
      };
    }),
    people: peopleOf(file, beside, today),
    agreement: agreementOf(file, nameOf),
    running: runningOf(file),
    ...residenceOf(file, today),
    duties: file.children.flatMap((child) => explainDuties(file, child, { rules, today })),
    reach: reachOf(file, nameOf, { rules, today }),
    notices: noticesOf(file, beside, nameOf),
    words: file.words.flatMap(({ id, word, about, note, personId, saidOn, answer }) =>
      answer !== null || word === 'fine'
        ? []
        : [{ wordId: id, word, about: [...about], note, by: nameOf(personId), on: formatDay(saidOn) }],
    ),
    followUps: followUpsOf(file),
    lastVisits: beside.lastVisits.map((last) => ({
      ...last,
      blocks: last.blocks.map((answer) => ({ ...answer, marks: [...answer.marks] })),
    })),
    events: eventsOf(file, { viewer, nameOf }),
  };
};

const peopleOf = (file: CareFile, beside: BesideFile, today: CalendarDay): Page['people'] => {
  const guardians = file.guardians.map((guardian) => ({
    ...guardian,
    role: 'guardian' as const,
    relation: guardian.kinship,
    childrenElsewhere: 0,
    away: isApartBetween(guardian, today, today),
  }));
  const caregivers = file.caregivers.map((caregiver) => ({
    ...caregiver,
    childrenElsewhere: caregiver.childrenElsewhere ?? 0,
    role: 'caregiver' as const,
    away: false,
  }));
  return [...caregivers, ...guardians]
    .filter((person) => holdsOn(person, today))
    .map(({ personId, name, role, relation, away, childrenElsewhere }) => {
      const known = beside.people.find((person) => person.personId === personId);
      const birthOn = known?.birthOn ?? null;
      const age = birthOn === null ? null : ageOn(dayFrom(birthOn), today);
      return {
        personId,
        name,
        role,
        relation,
        away,
        age,
        phone: known?.phone ?? null,
        bound: known?.bound ?? false,
        ...(childrenElsewhere === 0
          ? {}
          : { alsoCaresFor: { count: childrenElsewhere, names: [...(beside.others[personId] ?? [])] } }),
      };
    });
};

const agreementOf = (file: CareFile, nameOf: (personId: string) => string): Page['agreement'] => {
  const shown = [...file.agreements].reverse().find((agreement) => agreement.state !== 'superseded');
  if (shown === undefined) return null;
  const signed = (personId: string) =>
    shown.signatures.some((known) => known.personId === personId && known.version === shown.version);
  return {
    agreementId: shown.id,
    state: shown.state,
    version: shown.version,
    digest: shown.digest,
    termTo: formatDay(shown.termTo),
    paperFiledOn: shown.paperFiledOn === null ? null : formatDay(shown.paperFiledOn),
    ...(shown.paperClaimedOn == null || shown.paperFiledOn !== null
      ? {}
      : { paperClaimedOn: formatDay(shown.paperClaimedOn) }),
    unsigned: [...shown.parties]
      .sort((a, b) => b.party.localeCompare(a.party))
      .filter(({ personId }) => shown.state !== 'in-force' && !signed(personId))
      .map(({ personId, party }) => ({ personId, name: nameOf(personId), party })),
    marks: [...shown.marks],
  };
};

const runningOf = ({ agreements }: CareFile): Page['running'] =>
  agreements.flatMap(({ id, state, inForceOn, termTo }) =>
    state !== 'in-force' || inForceOn === null
      ? []
      : [{ agreementId: id, inForceOn: formatDay(inForceOn), termTo: formatDay(termTo) }],
  )[0] ?? null;

/** The least that any of the children's places of registration has come to. */
const residenceOf = (file: CareFile, today: CalendarDay): Pick<Page, 'residence'> => {
  const states = file.children
    .filter((child) => isApart(file, child, today))
    .map(({ registeredCode }) => {
      if (latestSplit(file, registeredCode)?.confirmed === false) return 'waiting' as const;
      return splitInForce(file, registeredCode) === null ? ('open' as const) : ('agreed' as const);
    });
  const least = (['open', 'waiting', 'agreed'] as const).find((state) => states.includes(state));
  return least === undefined ? {} : { residence: least };
};

const noticesOf = (
  file: CareFile,
  beside: BesideFile,
  nameOf: (personId: string) => string,
): Page['notices'] =>
  file.notices
    .filter((receipt) => receipt.acknowledgedOn === null && receipt.ask !== 'nothing')
    .map(({ noticeId, title, personId, sentOn }) => ({
      noticeId,
      title,
      body: beside.notices.find((notice) => notice.noticeId === noticeId)?.body ?? '',
      personId,
      name: nameOf(personId),
      sentOn: formatDay(sentOn),
    }));
