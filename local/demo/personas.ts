import type { ActorRole } from '../../contracts/vocabulary/role';
import { NEWCOMER, openidOf, phoneOf } from './contact-details';
import { COUNTY, places, posts, schoolPosts, staffMembers, townships, type Place } from './demo-county';
import type { Adult, Caregiver, Guardian } from './county';
import { demoId } from './demo-id';

export { wechatQuotas } from './rows/quota-rows';

/** Somebody the local cloud can act as: a WeChat account, and who is bound to it. */
export type Persona = {
  /** Short and stable: fixtures and the stage name people by it. */
  readonly key: string;
  readonly name: string;
  /** `anyone` while the account is not bound. */
  readonly roles: readonly ActorRole[];
  /** A village for families and directors (the first of two), a township, or the county. */
  readonly region: string;
  /** Null for the newcomer, whom nobody has on file. */
  readonly personId: string | null;
  readonly openid: string;
  readonly phone: string;
  /** One line for the stage: who this is. */
  readonly about: string;
};

const persona = (key: string, rest: Omit<Persona, 'key' | 'openid' | 'phone' | 'personId'>): Persona => ({
  key,
  personId: demoId('pe', key),
  openid: openidOf(key),
  phone: phoneOf(key) ?? '',
  ...rest,
});

const regionNames: ReadonlyMap<string, string> = new Map([
  [COUNTY.code, COUNTY.name],
  ...townships.flatMap(({ code, name, villages }): readonly (readonly [string, string])[] => [
    [code, name],
    ...villages.map((village) => [village.code, village.name] as const),
  ]),
]);

const TITLES = { director: '儿童主任', supervisor: '儿童督导员', county: '民政局，儿童福利' } as const;

const staffPersonas = staffMembers.map(({ key, name }): Persona => {
  const own = posts.filter((post) => post.staff.key === key);
  const [first] = own;
  if (first === undefined) throw new Error(`${name} has no post.`);
  const where = own.map((post) => regionNames.get(post.region) ?? post.region).join('、');
  return persona(key, {
    name,
    roles: [first.role],
    region: first.region,
    about: `${where}${TITLES[first.role]}`,
  });
});

const childrenOf = ({ home }: Place): string => home.children.map(({ name }) => name).join('、');

const aboutGuardian = (place: Place, { kinship, away }: Guardian): string =>
  `${childrenOf(place)}的${kinship}，${away === undefined ? `在${place.village.name}` : `在${away.place}`}`;

const aboutCaregiver = (place: Place, { relation }: Caregiver): string =>
  `${childrenOf(place)}的${relation}，在${place.village.name}照护`;

const familyPersona = (
  adult: Adult,
  { place, role, about }: { readonly place: Place; readonly role: ActorRole; readonly about: string },
): readonly Persona[] => {
  if (adult.account === 'none') return [];
  const roles = [adult.account === 'invited' ? ('anyone' as const) : role];
  return [persona(adult.key, { name: adult.name, roles, region: place.village.code, about })];
};

const familyPersonas = places.flatMap((place) => {
  const { guardians, caregiver } = place.home;
  return [
    ...guardians.flatMap((adult) =>
      familyPersona(adult, { place, role: 'guardian', about: aboutGuardian(place, adult) }),
    ),
    ...(caregiver === undefined
      ? []
      : familyPersona(caregiver, { place, role: 'caregiver', about: aboutCaregiver(place, caregiver) })),
  ];
});

const teacherPersonas = schoolPosts.map(({ teacher, school, region, className }): Persona =>
  persona(teacher.key, {
    name: teacher.name,
    roles: ['teacher'],
    region,
    about: `${school}${className ?? ''}${className === null ? '联系人' : '班主任'}`,
  }),
);

/** Everybody bound, those who are to be invited, and one newcomer whom nobody knows. */
export const personas: readonly Persona[] = [
  ...staffPersonas,
  ...familyPersonas,
  ...teacherPersonas,
  {
    ...persona(NEWCOMER, {
      name: '新来的人',
      roles: ['anyone'],
      region: COUNTY.code,
      about: '还没有和任何人绑定',
    }),
    personId: null,
  },
];
