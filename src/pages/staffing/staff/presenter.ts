import type { DataOf } from '../../../api/call';
import { staffCopy } from '../../../copy/staffing';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type Staff = DataOf<'staff.list'>;
export type Place = Staff['places'][number];
export type Post = Place['posts'][number];

/** The role that holds a place of this level. */
export const roleOf = { county: 'county', township: 'supervisor', village: 'director' } as const;

/** 果园村的儿童主任. */
export const postOf = ({ level }: Pick<Place, 'level'>): string => staffCopy.posts[level];

/** Under a name: as what, since when, until when. */
export function postLine(place: Pick<Place, 'level'>, { from, to, cover }: Post, today: Day): string {
  const parts = [
    cover === null ? postOf(place) : staffCopy.coverOf(cover.of),
    ...(from > today || to === null ? [staffCopy.since(sayDate(from, today))] : []),
    ...(to === null ? [] : [staffCopy.until(sayDate(to, today))]),
  ];
  return parts.join('，');
}

/** Who may cover somebody of this place: others of the township, each once, in the order of the list. */
export function colleaguesOf(
  places: readonly Place[],
  { region }: Pick<Place, 'region'>,
  absentId: string,
): readonly { readonly value: string; readonly label: string }[] {
  const here = places.find((place) => place.region === region)?.posts ?? [];
  const own = new Set(here.filter(({ cover }) => cover === null).map(({ personId }) => personId));
  const others = places
    .filter((place) => place.region.startsWith(region.slice(0, 9)))
    .flatMap((place) =>
      place.posts
        .filter(({ cover, personId }) => cover === null && personId !== absentId && !own.has(personId))
        .map(({ personId, name }) => [personId, `${name}（${place.name}${postOf(place)}）`] as const),
    );
  return [...new Map(others)].map(([value, label]) => ({ value, label }));
}

/** The code in groups of four, to be read out: `ab2c de3f …`. */
export function codeGroups(token: string): readonly string[] {
  return token.match(/.{1,4}/g) ?? [];
}

/** A mainland mobile number, or not yet. */
export const isPhone = (text: string): boolean => /^1\d{10}$/.test(text);
