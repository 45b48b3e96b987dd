import type { Client } from 'pg';
import { dayText } from './days';
import { kinds, OF_REGIONS } from './kinds';
import { readHouseholds } from './records';
import { silentKeys } from './plans';
import { owedByPosts } from './posts';
import { owedByCalendar } from './seasons';
import { owedByRegions } from './regions';

/** `kind child period due`, `town-duty region duty:period due`, or `value-missing region key`. */
export type Oracle = {
  /** What has to be open when the night's pass is over. */
  readonly openOn: (today: number) => Promise<readonly string[]>;
};

/**
 * Slow and separate: reads every row of every household every day and recomputes what is owed, sharing neither code nor
 * index with the product. Of the days before it remembers one thing, which the design asks for: a task that was open
 * keeps its due date, and stays open until it is done or owed no more.
 */
export const newOracle = (root: Client): Oracle => {
  const dueOf = new Map<string, number>();
  let yesterday = new Set<string>();
  let ofRegions: readonly string[] = [];
  return {
    openOn: async (today) => {
      const open = new Map<string, number>();
      for (const home of await readHouseholds(root)) {
        for (const child of home.children) {
          for (const [kind, owed] of Object.entries(kinds)) {
            for (const { period, opens, due, sooner } of owed(home, child, today)) {
              const key = `${kind} ${child.id} ${period}`;
              if (opens > today && !yesterday.has(key)) continue;
              const known = dueOf.get(key) ?? due;
              dueOf.set(key, sooner === true ? Math.min(known, due) : known);
              open.set(key, dueOf.get(key) ?? due);
            }
          }
        }
      }
      yesterday = new Set(open.keys());
      const ofChildren = [...open].map(([key, due]) => `${key} ${dayText(due)}`);
      ofRegions = await owedByRegions(root, today, (task) => ofRegions.includes(task));
      return [
        ...ofChildren,
        ...ofRegions,
        ...(await missingValues(root, today)),
        ...(await owedByPosts(root, today)),
        ...owedByCalendar(today),
      ].sort();
    },
  };
};

const missingValues = async (root: Client, today: number): Promise<readonly string[]> => {
  const { rows } = await root.query<{ code: string; pack: string; keys: readonly string[] }>(
    `select r.code, r.pack, coalesce((select array_agg(distinct o.key) from pack_override o
         where r.code like o.region_code || '%' and o.from_on <= $1::date), '{}') as keys
       from region r where r.level = 'township'`,
    [dayText(today)],
  );
  return rows.flatMap(({ code, pack, keys }) =>
    silentKeys(pack)
      .filter((key) => !keys.includes(key))
      .map((key) => `value-missing ${code} ${key}`),
  );
};

/** What the product holds open, in the oracle's words. @throws for a kind that the oracle does not know. */
export const openTasks = async (root: Client): Promise<readonly string[]> => {
  const { rows } = await root.query<{ kind: string; subject: string; period: string; due: string }>(
    `select kind, subject, period, due_on::text as due from task where state = 'open'`,
  );
  return rows
    .map(({ kind, subject, period, due }) => {
      if (kind === 'value-missing') return `${kind} ${subject} ${period}`;
      if (kinds[kind] === undefined && !OF_REGIONS.includes(kind))
        throw new Error(`The oracle knows no kind ${kind}: write it beside the others.`);
      return `${kind} ${subject} ${period} ${due}`;
    })
    .sort();
};
