import { describe, expect, test } from '@jest/globals';
import { operations } from '../../../contracts/index';
import appConfig from '../../../src/app.config';
import { type RouteName, routes } from '../../../src/api/routes';
import type { Answer } from '../answer-calls';
import { catalogue } from './catalogue';
import { lookName } from './look';
import { memoryOf } from './phone-memory';

/** Every page of the app by its address. */
const addresses = [
  ...(appConfig.pages ?? []),
  ...(appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

const names = Object.keys(routes) as RouteName[];
const pageOf = (address: string): RouteName | undefined =>
  names.find((name) => routes[name] === `/${address}`);
const statesOf = (page: RouteName | undefined): readonly string[] =>
  catalogue.filter((look) => look.page === page).map(({ state }) => state);

/** States a page cannot be in, and why. */
const WITHOUT: Partial<Record<RouteName, readonly string[]>> = {
  // Leads on as soon as it is answered.
  open: ['full', 'empty'],
  // Ask the functions nothing before something is sent.
  feedback: ['loading', 'empty'],
  consent: ['loading', 'empty'],
  // Asks the functions nothing before a number or a file is there.
  'papers.verify': ['loading', 'empty'],
  // Must work without anybody's answer.
  'director.danger': ['loading', 'error', 'offline', 'empty'],
  'report.dial': ['loading', 'error', 'offline', 'empty'],
  // One's own account.
  mine: ['empty'],
  // What comes of something that was just said.
  'parent.done': ['empty'],
  // Forms: there is always something to fill in.
  'caregiver.help': ['empty'],
  'director.call': ['empty'],
  'director.visit': ['empty'],
  'director.paper': ['empty'],
  'director.invite': ['empty'],
  'director.draft': ['empty'],
  'director.assessForm': ['empty'],
  'supervisor.assign': ['empty'],
  'notices.compose': ['empty'],
  staffBind: ['empty'],
  import: ['empty'],
  // One thing, which is there or is refused.
  'papers.proof': ['empty'],
  'director.residence': ['empty'],
  'director.assigned': ['empty'],
  'report.detail': ['empty'],
  'notices.topic': ['empty'],
  absence: ['empty'],
  // The product brings its topics along.
  'notices.library': ['empty'],
};

describe('the catalogue of looks', () => {
  test.each(addresses)('has %s in all its states', (address) => {
    const page = pageOf(address);
    const without = page === undefined ? [] : (WITHOUT[page] ?? []);
    const needed = ['full', 'empty', 'loading', 'error', 'offline'].filter(
      (state) => !without.includes(state),
    );

    expect(statesOf(page)).toEqual(expect.arrayContaining(needed));
  });

  test('excuses no page from a state that it is seen in', () => {
    const excused = names.flatMap((page) => (WITHOUT[page] ?? []).map((state) => [page, state] as const));
    expect(excused.filter(([page, state]) => statesOf(page).includes(state))).toEqual([]);
  });

  test('names every look once', () => {
    const all = catalogue.map(lookName);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  test('speaks of pages that exist', () => {
    expect(catalogue.filter(({ page }) => !addresses.includes(routes[page].slice(1)))).toEqual([]);
  });
});

type Said = readonly [look: string, op: string, data: unknown];

const said: readonly Said[] = catalogue.flatMap((look) => [
  ...Object.entries(look.answers).flatMap(([op, answer]: [string, Answer | undefined]): Said[] =>
    typeof answer === 'object' && 'data' in answer ? [[lookName(look), op, answer.data]] : [],
  ),
  ...(look.kept ?? []).map(({ op, data }): Said => [lookName(look), op, data]),
]);

describe('what the functions say in a look', () => {
  test.each(said)('%s: %s keeps to its contract', (_look, op, data) => {
    const operation = Object.values(operations).find(({ name }) => name === op);

    expect(operation?.output.parse(data)).toEqual(data);
  });

  test('is refused only with words that the operation has', () => {
    const refusals = catalogue.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([op, answer]: [string, Answer | undefined]) =>
        typeof answer === 'object' && 'refusal' in answer ? [[op, answer.refusal] as const] : [],
      ),
    );
    const unknown = refusals.filter(
      ([op, code]) =>
        !Object.values(operations).some(
          ({ name, refusals: codes }) => name === op && codes.some((known) => known === code),
        ),
    );

    expect(unknown).toEqual([]);
  });
});

test('a phone that has not agreed remembers nothing', () => {
  const [first] = catalogue.filter(({ agreed }) => agreed === false);
  expect(first === undefined ? undefined : memoryOf(first)).toEqual({});
});
