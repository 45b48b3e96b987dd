import type { Client } from 'pg';

/** Tables that remember calls and looks, not what happened to a family. */
export const BOOKKEEPING = ['request', 'access_entry', 'audit_entry', 'job_run'] as const;

/**
 * Every table's number of rows and a digest of all their values: equal before and after means that not a single value
 * has changed.
 */
export const tableContents = async (
  root: Client,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<Readonly<Record<string, string>>> => {
  const { rows: tables } = await root.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const each = tables
    .filter(({ name }) => !except.includes(name))
    .map(
      ({ name }) =>
        `select ${root.escapeLiteral(name)} as name, count(*) || ' ' || coalesce(md5(string_agg(r::text, e'\\n' order by r::text)), '') as content
           from ${root.escapeIdentifier(name)} r`,
    );
  const { rows } = await root.query<{ name: string; content: string }>(
    `${each.join(' union all ')} order by name`,
  );
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]));
};

/** Which tables differ. */
export const changedTables = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] => Object.keys(after).filter((name) => before[name] !== after[name]);
