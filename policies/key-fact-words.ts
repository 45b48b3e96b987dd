import type { ChildFact } from '../contracts/vocabulary/child';

/** A condition in a plan's own words, and where they stand. */
export type KeyFactWords = { readonly words: string; readonly item: string };

type Words = Readonly<Partial<Record<ChildFact, KeyFactWords>>>;

const threeOf = (item: string): Words => ({
  'parent-severe-disability': { words: '父母双方或一方存在严重身体或智力残疾', item },
  'child-disability': { words: '儿童自身存在身体或智力残疾', item },
  'child-abnormal-mind-or-behaviour': { words: '有心理或行为异常', item },
});

/** Each plan's conditions as it prints them; which of them count is the pack's value, not this list. */
const WORDS: Readonly<Record<string, Words>> = {
  putuo: {
    'parent-severe-disability': { words: '父母双方或一方存在严重身体或精神智力残疾', item: '第8项' },
    'child-disability': { words: '儿童自身存在身体或精神智力残疾', item: '第8项' },
    'child-abnormal-mind-or-behaviour': { words: '有心理或行为异常', item: '第8项' },
    'assessed-medium-or-high': { words: '经家庭监护能力评估为中高风险', item: '第8项' },
    'single-parent': { words: '单亲家庭儿童', item: '第8项' },
  },
  qidong: threeOf('第1项'),
  heze: threeOf('第10项'),
  shanghai: threeOf('第7项'),
  chongqing: { ...threeOf('第8项'), 'single-parent': { words: '农村单亲家庭儿童', item: '第8项' } },
};

/** How a region without a plan of its own calls a fact that is on file. */
const PLAIN: Readonly<Record<ChildFact, string>> = {
  'parent-severe-disability': '父母一方重度残疾',
  'child-disability': '儿童残疾',
  'child-abnormal-mind-or-behaviour': '心理或行为异常',
  'assessed-medium-or-high': '评估为中高风险',
  'single-parent': '单亲家庭',
};

/** A fact in the words of a plan; null where the plan does not speak of it. */
export const keyFactWords = (pack: string, fact: ChildFact): KeyFactWords | null =>
  WORDS[pack]?.[fact] ?? null;

/** A fact that is on file, also one that the plan does not know. */
export const sayFact = (pack: string, fact: ChildFact): string =>
  keyFactWords(pack, fact)?.words ?? PLAIN[fact];
