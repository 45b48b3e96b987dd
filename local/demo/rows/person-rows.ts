import { encryptField, lookUpHash } from '../../../cloudfunctions/platform/field-encryption';
import { addDays, type CalendarDay, dayFrom } from '../../../domain/calendar/calendar-day';
import { isBound, openidOf, phoneOf } from '../contact-details';
import type { Adult } from '../county';
import { adultsOf, places, posts, schoolPosts, staffMembers } from '../demo-county';
import { demoId } from '../demo-id';
import { at, openedOn, type Row } from './moment';

const STAFF_SINCE = '2026-01-01';
const SCHOOL_BEGAN = '2026-09-01';

const FEMALE: readonly string[] = ['妈妈', '奶奶', '外婆', '姑姑'];

const genderOf = (adult: Adult): 'female' | 'male' => {
  const called = 'kinship' in adult ? adult.kinship : 'relation' in adult ? adult.relation : '';
  return FEMALE.includes(String(called)) ? 'female' : 'male';
};

type Known = {
  readonly key: string;
  readonly name: string;
  readonly born: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly bound: boolean;
  readonly since: CalendarDay;
};

const people: readonly Known[] = [
  ...staffMembers.map((one) => ({
    ...one,
    born: null,
    gender: null,
    bound: true,
    since: dayFrom(STAFF_SINCE),
  })),
  ...places.flatMap(({ home }) =>
    adultsOf(home).map((adult) => ({
      key: adult.key,
      name: adult.name,
      born: adult.born,
      gender: genderOf(adult),
      bound: isBound(adult),
      since: openedOn(home),
    })),
  ),
  ...schoolPosts.map(({ teacher }) => ({
    ...teacher,
    born: null,
    gender: null,
    bound: true,
    since: dayFrom(SCHOOL_BEGAN),
  })),
];

/** Everybody on file. Identity numbers stay empty: an invented one might be somebody's. */
export const personRows = (): readonly Row[] =>
  people.map(({ key, name, born, gender, since }) => {
    const phone = phoneOf(key);
    return {
      id: demoId('pe', key),
      name,
      birth_on: born,
      gender,
      phone_cipher: phone === null ? null : encryptField('person.phone', phone),
      phone_hash: phone === null ? null : lookUpHash('person.phone', phone),
      created_at: at(since, '09:00'),
    };
  });

/** The WeChat accounts that are bound, the day after the file was opened. */
export const identityRows = (): readonly Row[] =>
  people
    .filter(({ bound }) => bound)
    .map(({ key, since }) => ({
      hash: lookUpHash('wx_openid', openidOf(key)),
      kind: 'wx_openid',
      person_id: demoId('pe', key),
      value_cipher: encryptField('identity.value', openidOf(key)),
      bound_at: at(addDays(since, 1), '12:30'),
      ended_at: null,
    }));

/** Teachers have posts of their own: a school, and a class where it is one class. */
export const schoolPostRows = (): readonly Row[] =>
  schoolPosts.map(({ teacher, school, region, className }) => ({
    person_id: demoId('pe', teacher.key),
    school,
    region_code: region,
    from_on: SCHOOL_BEGAN,
    to_on: null,
    class: className,
    grant_id: '',
  }));

export const roleGrantRows = (): readonly Row[] =>
  posts.map(({ staff, role, region }) => ({
    person_id: demoId('pe', staff.key),
    role,
    region_code: region,
    from_on: STAFF_SINCE,
    to_on: null,
  }));
