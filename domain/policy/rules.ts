import { wordingOn } from '../../policies/agreement-wording/registry';
import type { AgreementWording } from '../../policies/agreement-wording/wording';
import type { Interval } from '../../policies/interval';
import type { PolicyKey, PolicyValues } from '../../policies/keys';
import type { Override } from '../../policies/pack';
import { LAW_IN_FORCE, NATIONAL } from '../../policies/national';
import { regionPacks } from '../../policies/registry';
import { packVersionOn, type PolicyValue, valueOn } from '../../policies/value-on';
import { type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import type { PackOverride } from '../care-file/care-file';

export type PolicyInterval = Interval;

/** The policy of one region as a rule asks for it: a value on a day, with where it comes from. */
export type Rules = {
  readonly pack: string;
  readonly on: <Key extends PolicyKey>(key: Key, day: CalendarDay) => PolicyValue<PolicyValues[Key]>;
  /** The text of an agreement that is sent on this day. */
  readonly wordingOn: (day: CalendarDay) => AgreementWording;
  /** What a record or task of this day stores as the version it followed. */
  readonly versionOn: (day: CalendarDay) => string;
};

const FLOOR = dayFrom(LAW_IN_FORCE);

/**
 * National floor, region pack and the county's own values, in one place. A file may be older than the law behind the
 * floor (2021-06-01): its first days are asked as the law's first day is. Throws for a pack nobody declared.
 */
export const rulesFor = (packKey: string, overrides: readonly PackOverride[]): Rules => {
  const pack = [NATIONAL, ...regionPacks].find((known) => known.slug === packKey);
  if (pack === undefined) throw new Error(`No policy pack is declared under the name ${packKey}.`);
  // Values were checked by the key's own schema when they were set.
  const policy = { pack, overrides: overrides as unknown as readonly Override[] };
  const known = new Map<PolicyKey, Map<number, unknown>>();
  return {
    pack: packKey,
    // A pass asks the same few questions for every child; the answer to one never changes.
    on: <Key extends PolicyKey>(key: Key, wanted: CalendarDay) => {
      const day = wanted < FLOOR ? FLOOR : wanted;
      let ofKey = known.get(key);
      if (ofKey === undefined) known.set(key, (ofKey = new Map<number, unknown>()));
      let answer = ofKey.get(day);
      if (answer === undefined) ofKey.set(day, (answer = valueOn(policy, key, formatDay(day))));
      return answer as PolicyValue<PolicyValues[Key]>; // put there one line above, under the same key
    },
    wordingOn: (day) => wordingOn(pack, formatDay(day)),
    versionOn: (day) => packVersionOn(pack, formatDay(day)),
  };
};
