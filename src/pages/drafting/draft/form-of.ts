import type { AgreementDraft } from '../../../../contracts/agreement-content';
import { caregiverBars } from '../../../../contracts/vocabulary/agreement';
import type { Day } from '../../../kit/calendar/days';
import { contactLine } from './contact-line';
import { type Form, lines } from './form';
import type { Opened } from './question';

/** The form as the functions know it, over what the file already tells. `after`: the first day of a renewal. */
export function formOf({ content, people }: Pick<Opened, 'content' | 'people'>, after?: Day): Form {
  return { ...known(people), ...(after === undefined ? {} : { 'term.from': after }), ...written(content) };
}

/** Nobody is asked for what the file has: who is away since when, the school, the village, the only caregiver. */
function known({ guardians, caregivers, children, village }: Opened['people']): Form {
  const away = guardians.flatMap(({ awayFrom }) => awayFrom ?? []).sort();
  const [leavingOn] = away;
  const [only] = caregivers;
  return {
    place: village,
    ...(leavingOn === undefined ? {} : { 'departure.leavingOn': leavingOn }),
    ...(away.length > 0 && away.length === guardians.length ? { 'departure.kind': 'both-away' } : {}),
    ...(only !== undefined && caregivers.length === 1 ? { 'caregiver.personId': only.personId } : {}),
    ...Object.fromEntries(
      children.flatMap(({ childId, school }) =>
        school === null ? [] : [[`children.${childId}.schooling`, school]],
      ),
    ),
  };
}

function written(content: AgreementDraft): Form {
  const { childIds, children = [], views = [], emergencies = [], caregiver, copies, ...rest } = content;
  const { departure, reason, living, term, weeklyContact, money, medical } = rest;
  const plain = { departure, reason, living, term, weeklyContact, money, medical };
  return {
    childIds: lines(childIds),
    ...all(Object.entries(plain).map(([group, facts]) => flat(group, facts ?? {}))),
    ...all(children.map(({ childId, ...facts }) => flat(`children.${childId}`, facts))),
    ...all(views.map(({ childId, ...facts }) => flat(`views.${childId}`, facts))),
    ...(caregiver === undefined ? {} : screen(caregiver)),
    ...(emergencies.length === 0 ? {} : { 'emergencies.known': lines(emergencies.map(contactLine)) }),
    ...(copies === undefined ? {} : { copies: String(copies) }),
    ...flat('', { handover: rest.handover, place: rest.place, remarks: rest.remarks }),
  };
}

const all = (forms: readonly Form[]): Form =>
  forms.reduce<Form>((together, form) => ({ ...together, ...form }), {});

function screen({
  bars,
  factors,
  conditions,
  ownIncome,
  ...facts
}: NonNullable<AgreementDraft['caregiver']>): Form {
  return {
    ...flat('caregiver', facts),
    ...flat('caregiver.factors', factors),
    ...flat('caregiver.ownIncome', ownIncome ?? {}),
    'caregiver.conditions': lines(conditions),
    ...Object.fromEntries(
      caregiverBars.map((bar) => [`caregiver.bars.${bar}`, bars.includes(bar) ? 'yes' : 'no']),
    ),
  };
}

/** The plain facts of a group by their places; what is open is left out. */
function flat(at: string, facts: Readonly<Record<string, string | boolean | undefined>>): Form {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, fact]) =>
      fact === undefined
        ? []
        : [[at === '' ? field : `${at}.${field}`, typeof fact === 'boolean' ? wordFor(fact) : fact]],
    ),
  );
}

const wordFor = (fact: boolean): string => (fact ? 'yes' : 'no');
