import { NATIONAL } from '../../policies/national';
import { regionPacks } from '../../policies/registry';

/** A row of `region`. */
export type FoundedPlace = {
  readonly code: string;
  readonly name: string;
  readonly level: 'county' | 'township' | 'village';
  readonly parent: string | null;
  readonly pack: string;
};

const LEVELS: Readonly<Record<number, FoundedPlace['level']>> = { 6: 'county', 9: 'township', 12: 'village' };
const PARENT_DIGITS: Readonly<Record<number, number>> = { 9: 6, 12: 9 };
const packs = [NATIONAL, ...regionPacks].map(({ slug }) => slug);

/**
 * Places from lines of `code,name,plan`, in any order: six digits a county, nine a township, twelve a village. A place without
 * a plan lives under that of the place above it. @throws with the line at fault
 */
export const readPlaces = (text: string): readonly FoundedPlace[] => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((part) => part.trim()))
    .sort(([a = ''], [b = '']) => a.length - b.length || (a < b ? -1 : 1));
  const known = new Map<string, FoundedPlace>();
  for (const [code = '', name = '', plan = ''] of lines)
    known.set(code, readPlace({ code, name, plan }, known));
  return [...known.values()];
};

type Line = { readonly code: string; readonly name: string; readonly plan: string };

const readPlace = ({ code, name, plan }: Line, known: ReadonlyMap<string, FoundedPlace>): FoundedPlace => {
  const level = levelOf(code);
  if (name === '') throw new Error(`${code}: the name is missing.`);
  const parent = level === 'county' ? null : code.slice(0, PARENT_DIGITS[code.length]);
  const above = parent === null ? null : known.get(parent);
  if (above === undefined) throw new Error(`${code}: ${String(parent)} is not among the places.`);
  const pack = plan === '' ? (above?.pack ?? '') : plan;
  if (!packs.includes(pack)) throw new Error(`${code}: the plan is one of ${packs.join(', ')}.`);
  return { code, name, level, parent, pack };
};

const levelOf = (code: string): FoundedPlace['level'] => {
  const level = /^\d+$/.test(code) ? LEVELS[code.length] : undefined;
  if (level === undefined) throw new Error(`${code}: a code has six, nine or twelve digits.`);
  return level;
};
