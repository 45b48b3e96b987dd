import { type RawBuilder, sql } from 'kysely';

/** A village's pack and its counties' own values, for `rulesFor`. */
export type ValuesOfVillage = {
  readonly pack: string;
  readonly overrides: readonly {
    readonly key: string;
    readonly from: string;
    readonly value: unknown;
    readonly source: { readonly title: string; readonly item: string };
  }[];
};

/** The columns `pack` and `overrides` for the village whose code another column holds. */
export const valuesOfVillage = (code: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select g.pack from region g where g.code = ${code}) as pack,
  (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
     from pack_override o where ${code} like o.region_code || '%') as overrides`;
