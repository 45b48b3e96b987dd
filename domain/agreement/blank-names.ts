import type { AgreementContent } from '../../contracts/agreement-content';
import type { Named } from './slot-words';

/** A name of three characters or more is also called by its last two. */
const calledAs = (name: string): readonly string[] =>
  Array.from(name).length > 2 ? [name, Array.from(name).slice(-2).join('')] : [name];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Takes out of a text whom it could name: everybody whom the care file or the agreement knows becomes a word for what he
 * is, and a row of digits as long as a telephone number becomes one too.
 */
export const blankNames = (
  { children, guardians, caregivers }: Pick<Named, 'children' | 'guardians' | 'caregivers'>,
  { emergencies }: Pick<AgreementContent, 'emergencies'>,
): ((text: string) => string) => {
  const known = [
    ...children.map(({ name }) => [name, '孩子'] as const),
    ...guardians.map(({ name }) => [name, '监护人'] as const),
    ...caregivers.map(({ name }) => [name, '照护人'] as const),
    ...emergencies.map(({ name }) => [name, '联系人'] as const),
  ].flatMap(([name, word]) => calledAs(name).map((called) => [called, word] as const));
  const words = new Map([...known].reverse()); // who is a child and a contact is a child
  // The longest first: 王小雨 before 小雨.
  const names = [...words.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const anyName = names.length === 0 ? null : new RegExp(names.map(escaped).join('|'), 'gu');
  return (text) => {
    const blank = anyName === null ? text : text.replace(anyName, (name) => words.get(name) ?? '');
    return blank.replace(/\d[\d -]{5,}\d/g, '电话号码');
  };
};
