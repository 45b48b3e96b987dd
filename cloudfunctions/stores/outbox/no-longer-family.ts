import { type RawBuilder, sql } from 'kysely';

/** What is said to somebody as family of one household, and of a child in it. */
const OF_A_HOME = [
  'absence',
  'absence-over',
  'contact-reminder',
  'agreement-to-sign',
  'agreement-expiring',
  'voice-letter',
  'talk-news',
];
/** What is said to any family. */
const OF_ANY_HOME = ['notice', 'notice-digest'];

const link = (
  table: 'guardian_link' | 'caregiver_link',
  day: string,
  home: RawBuilder<unknown>,
) => sql`exists (
  select 1 from ${sql.table(table)} l where l.person_id = c.person_id and ${home}
    and l.from_on <= ${day}::date and coalesce(l.to_on >= ${day}::date, true))`;

/**
 * Whether the person of a promise `c` has left the family since it was promised: then nothing about the child rings there any
 * more. A notice goes on to whoever is family of any household.
 */
export const noLongerFamily = (day: string): RawBuilder<unknown> => {
  const here = sql`l.household_id = c.household_id`;
  const anywhere = sql`true`;
  const left = (home: RawBuilder<unknown>) =>
    sql`not ${link('guardian_link', day, home)} and not ${link('caregiver_link', day, home)}`;
  return sql`(c.household_id is not null and case when c.topic = any (${OF_A_HOME}::text[]) then ${left(here)}
    when c.topic = any (${OF_ANY_HOME}::text[]) then ${left(anywhere)} else false end)`;
};
