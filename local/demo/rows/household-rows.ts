import { ageOn } from '../../../domain/calendar/age';
import { addDays, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import type { DemoChild } from '../county';
import { classes, type Place, places } from '../demo-county';
import { demoId } from '../demo-id';
import { at, type Moment, openedOn, type Row } from './moment';

const SOURCE = '2026年秋季摸底排查';

const householdId = (place: Place): string => demoId('hh', place.home.key);

export const householdRows = (): readonly Row[] =>
  places.map((place) => ({
    id: householdId(place),
    village_code: place.village.code,
    label: place.home.label,
    lane: place.home.lane,
    created_at: at(openedOn(place.home), '09:00'),
  }));

const childRows = (of: (place: Place, child: DemoChild) => readonly Row[]): readonly Row[] =>
  places.flatMap((place) => place.home.children.flatMap((child) => of(place, child)));

/** Nursery age, the village's primary school, then the township's middle school. */
const schoolOf = ({ village, township, home }: Place, child: DemoChild): string | null => {
  const age = ageOn(dayFrom(child.born), openedOn(home));
  if (age < 6) return null;
  return age < 12 ? village.school : `${township.name}初级中学`;
};

/** The files: reviewed up to yesterday, due today, so that the first pass derives what is open. */
export const fileRows = ({ today }: Moment): readonly Row[] =>
  childRows((place, child) => [
    {
      id: demoId('ch', child.key),
      household_id: householdId(place),
      village_code: place.village.code,
      registered_code: child.registered ?? place.village.code,
      name: child.name,
      gender: child.gender,
      birth_on: child.born,
      school: schoolOf(place, child),
      class: classes[child.key] ?? null,
      special_care: child.facts?.includes('child-disability') ?? false,
      opened_on: formatDay(openedOn(place.home)),
      reviewed_on: formatDay(addDays(today, -1)),
      next_review_on: formatDay(today),
    },
  ]);

/** How the pupils came into their classes. */
export const classRows = (): readonly Row[] =>
  childRows((place, child) => {
    const className = classes[child.key];
    const school = schoolOf(place, child);
    if (className === undefined || school === null) return [];
    return [
      {
        id: demoId('pc', child.key),
        child_id: demoId('ch', child.key),
        household_id: householdId(place),
        school,
        class: className,
        from_on: '2026-09-01',
        set_by: demoId('pe', 'tanglaoshi'),
        set_at: '2026-09-01T02:00:00Z',
      },
    ];
  });

/** 留守 where somebody else was entrusted with the care, 困境 where a difficulty is on file; both may hold. */
export const categoryRows = (): readonly Row[] =>
  childRows((place, child) => {
    const common = {
      child_id: demoId('ch', child.key),
      household_id: householdId(place),
      from_on: formatDay(openedOn(place.home)),
      to_on: null,
      source: SOURCE,
    };
    return [
      ...(place.home.caregiver === undefined ? [] : [{ ...common, category: 'left-behind', kind: null }]),
      ...(child.difficulty === undefined
        ? []
        : [{ ...common, category: 'in-difficulty', kind: child.difficulty }]),
    ];
  });

export const factRows = (): readonly Row[] =>
  childRows((place, child) =>
    (child.facts ?? []).map((fact) => ({
      child_id: demoId('ch', child.key),
      household_id: householdId(place),
      fact,
      from_on: formatDay(openedOn(place.home)),
      to_on: null,
      source: SOURCE,
    })),
  );

export const guardianRows = (): readonly Row[] =>
  places.flatMap((place) =>
    place.home.guardians.map(({ key, kinship, away }) => ({
      household_id: householdId(place),
      person_id: demoId('pe', key),
      kinship,
      away_from: away?.since ?? null,
      away_to: null,
      from_on: formatDay(openedOn(place.home)),
      to_on: null,
    })),
  );

export const caregiverRows = (): readonly Row[] =>
  places.flatMap((place) =>
    place.home.caregiver === undefined
      ? []
      : [
          {
            household_id: householdId(place),
            person_id: demoId('pe', place.home.caregiver.key),
            relation: place.home.caregiver.relation,
            from_on: formatDay(openedOn(place.home)),
            to_on: null,
          },
        ],
  );
