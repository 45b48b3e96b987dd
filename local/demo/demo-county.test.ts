import { describe, expect, it } from '@jest/globals';
import { ageOn } from '../../domain/calendar/age';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { regionCode } from '../../contracts/vocabulary/values';
import { isBound, phoneOf } from './contact-details';
import type { Home } from './county';
import { adultsOf, places, posts, staffMembers, townships } from './demo-county';
import { regionRows } from './rows/region-rows';

const homes = places.map(({ home }) => home);
const villages = townships.flatMap((township) => township.villages);
const children = homes.flatMap((home) => home.children);
const adults = homes.flatMap(adultsOf);
const withCaregiver = homes.filter((home) => home.caregiver !== undefined);
const caregivers = withCaregiver.flatMap((home) => home.caregiver ?? []);
const away = homes.flatMap((home) => home.guardians).filter((guardian) => guardian.away !== undefined);

const some = (holds: (home: Home) => boolean): number => homes.filter(holds).length;

describe('the demo county', () => {
  it('has five townships, twelve villages, 60 children in 45 households', () => {
    expect([townships.length, villages.length, children.length, homes.length]).toEqual([5, 12, 60, 45]);
  });

  it('has one township under each plan, and the villages live under their township’s', () => {
    expect(townships.map(({ pack }) => pack).sort()).toEqual([
      'chongqing',
      'heze',
      'putuo',
      'qidong',
      'shanghai',
    ]);
    for (const { code, pack, level } of regionRows()) {
      const township = townships.find((one) => String(code).startsWith(one.code));
      expect([level, pack]).toEqual([level, township?.pack ?? 'national']);
      expect(regionCode.safeParse(code).success).toBe(true);
    }
  });

  it('names nobody and nothing twice', () => {
    const names = [...children, ...adults, ...staffMembers].map(({ name }) => name);
    const keys = [...children, ...adults, ...staffMembers, ...homes].map(({ key }) => key);
    for (const list of [names, keys, villages.map(({ name }) => name), villages.map(({ code }) => code)]) {
      expect(list).toEqual([...new Set(list)]);
    }
  });

  it('has a director for every village, one of them for two, and a supervisor for every township', () => {
    const directors = posts.filter(({ role }) => role === 'director');
    expect(directors.map(({ region }) => region).sort()).toEqual(villages.map(({ code }) => code).sort());
    expect(new Set(directors.map(({ staff }) => staff.key)).size).toBe(11);
    expect(posts.filter(({ role }) => role === 'supervisor')).toHaveLength(5);
    expect(posts.filter(({ role }) => role === 'county')).toHaveLength(1);
  });

  it('rings nobody: every number is eleven digits beginning 1990000 and belongs to one person', () => {
    const numbers = [...staffMembers, ...adults].flatMap(({ key }) => phoneOf(key) ?? []);
    expect(numbers.every((number) => /^1990000\d{4}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the families of the demo county', () => {
  it('have brothers and sisters in at least twelve households, three in one', () => {
    expect(some((home) => home.children.length > 1)).toBeGreaterThanOrEqual(12);
    expect(some((home) => home.children.length === 3)).toBe(1);
  });

  it('include single parents who are away and one who is at home', () => {
    expect(
      some((home) => home.guardians.length === 1 && home.caregiver !== undefined),
    ).toBeGreaterThanOrEqual(5);
    expect(
      some((home) => home.guardians.length === 1 && home.caregiver === undefined),
    ).toBeGreaterThanOrEqual(1);
  });

  it('include one child registered in another village than the one it lives in', () => {
    const registered = children.flatMap((child) => child.registered ?? []);
    expect(registered).toHaveLength(1);
    expect(villages.map(({ code }) => code)).toEqual(expect.arrayContaining(registered));
  });

  it('include a caregiver of 76, the oldest on the first day', () => {
    const ages = caregivers.map(({ born }) => ageOn(dayFrom(born), dayFrom('2026-11-18')));
    expect(Math.max(...ages)).toBe(76);
  });

  it('include a parent who never answers, and one without WeChat', () => {
    expect(away.filter(({ silent }) => silent === true).map(({ key }) => key)).toEqual(['parent-silent']);
    expect(away.filter(({ account }) => account === 'none').map(({ name }) => name)).toEqual(['何志强']);
  });

  it('include caregivers without a smartphone, and one without any phone', () => {
    const without = caregivers.filter(({ account }) => account === 'none');
    expect(without.filter(({ phone }) => phone === undefined).length).toBeGreaterThanOrEqual(5);
    expect(without.filter(({ phone }) => phone === 'none').map(({ name }) => name)).toEqual(['江有才']);
  });

  it('include eight children in difficulty whose parents are at home', () => {
    const atHome = homes.filter((home) => home.caregiver === undefined);
    const theirs = atHome.flatMap((home) => home.children);
    expect(theirs).toHaveLength(8);
    expect(theirs.every(({ difficulty }) => difficulty !== undefined)).toBe(true);
    expect(atHome.flatMap((home) => home.guardians).every((guardian) => guardian.away === undefined)).toBe(
      true,
    );
  });

  it('include key children under Shanghai’s plan and under every other one that names them', () => {
    const key = places.filter(({ home }) => home.children.some(({ facts }) => facts !== undefined));
    expect(key.filter(({ township }) => township.pack === 'shanghai')).toHaveLength(2);
    expect(new Set(key.map(({ township }) => township.pack)).size).toBe(5);
  });

  it('include one bound without an agreement, one whose agreement nobody signed, one invited and not bound', () => {
    const bare = withCaregiver.filter(({ agreement }) => agreement === 'none');
    expect(bare.filter((home) => adultsOf(home).every(isBound)).map(({ label }) => label)).toEqual(['曾家']);
    expect(some(({ agreement }) => agreement === 'sent')).toBe(1);
    const invited = homes.filter((home) => adultsOf(home).some(({ account }) => account === 'invited'));
    expect(invited.map(({ label }) => label)).toEqual(['俞家']);
    expect(invited.flatMap(adultsOf).some(isBound)).toBe(false);
  });
});
