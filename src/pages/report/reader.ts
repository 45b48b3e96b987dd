import { useRouter } from '@tarojs/taro';
import { valueOf } from '../../api/routes';

/** As whom somebody reports. A page that leads here says so; without it, it is the village's director. */
export const readers = ['guardian', 'caregiver', 'director', 'staff', 'teacher'] as const;
export type Reader = (typeof readers)[number];

/** Whether somebody reports about the own home. */
export const isFamily = (reader: Reader): reader is 'guardian' | 'caregiver' =>
  reader === 'guardian' || reader === 'caregiver';

/** Who reads this page (`?as=caregiver`). */
export function useReader(): Reader {
  const said = valueOf(useRouter().params, 'as');
  return readers.find((known) => known === said) ?? 'director';
}
