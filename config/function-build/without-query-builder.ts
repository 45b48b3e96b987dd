import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The parts of kysely that build queries out of method calls. We write SQL; migrations, which use them, are not in a function. */
const BUILDERS =
  /kysely\/dist\/esm\/(?:(?:query-builder|schema|plugin\/with-schema)\/.*|operation-node\/operation-node-transformer)\.js$/;

const EXPORTED = /^export (?:class|function|const|async function) (\w+)/gm;

/** Callable and constructable: keeps its name in every import and says what is missing when somebody uses it. */
const absent = (name: string): string =>
  `export function ${name}() { throw new Error('${name} is not in the bundle: write SQL.'); }`;

/** Leaves kysely's query builder out, about 85 KB that a cold start would parse for nothing. Types still allow it: using it throws. */
export const withoutQueryBuilder: Plugin = {
  name: 'without-query-builder',
  setup: (build) => {
    build.onLoad({ filter: BUILDERS }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(([, name]) => name ?? '');
      return names.length === 0 ? undefined : { contents: names.map(absent).join('\n'), loader: 'js' };
    });
  },
};
