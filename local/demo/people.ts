import type { Adult, Caregiver, DemoChild, Guardian, Staff } from './county';

/** The family's people, written short: `key name birthday`. */

type Away = { readonly place: string; readonly since: string };
type GuardianDetails = Omit<Partial<Guardian>, 'key' | 'name' | 'born' | 'kinship'>;
type CaregiverDetails = Omit<Partial<Adult>, 'key' | 'name' | 'born'>;
type ChildDetails = Omit<Partial<DemoChild>, 'key' | 'name' | 'born' | 'gender'>;

const partsOf = (text: string) => {
  const [key = '', name = '', born = ''] = text.split(' ');
  return { key, name, born };
};

export const away = (place: string, since: string): { readonly away: Away } => ({ away: { place, since } });

export const mother = (text: string, details: GuardianDetails = {}): Guardian => ({
  ...partsOf(text),
  kinship: '妈妈',
  ...details,
});

export const father = (text: string, details: GuardianDetails = {}): Guardian => ({
  ...partsOf(text),
  kinship: '爸爸',
  ...details,
});

export const carer = (
  relation: Caregiver['relation'],
  text: string,
  details: CaregiverDetails = {},
): Caregiver => ({ ...partsOf(text), relation, ...details });

export const girl = (text: string, details: ChildDetails = {}): DemoChild => ({
  ...partsOf(text),
  gender: 'female',
  ...details,
});

export const boy = (text: string, details: ChildDetails = {}): DemoChild => ({
  ...partsOf(text),
  gender: 'male',
  ...details,
});

export const staff = (key: string, name: string): Staff => ({ key, name });
