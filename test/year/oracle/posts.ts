import type { Client } from 'pg';
import { dayNumber, dayText } from './days';

/** Every plan wants a director in every village: one with children on file and nobody in the post is asked about, from its first day on. */
export const owedByPosts = async (root: Client, today: number): Promise<readonly string[]> => {
  const { rows } = await root.query<{ code: string; posts: readonly (readonly [string, string | null])[] }>(
    `select r.code, (select coalesce(json_agg(json_build_array(g.from_on, g.to_on)), '[]') from role_grant g
         where g.role = 'director' and g.region_code = r.code) as posts
       from region r where r.level = 'village' and r.code in (select village_code from child)`,
  );
  return rows.flatMap(({ code, posts }) => {
    const days = posts.map(([from, to]) => ({
      from: dayNumber(from),
      to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
    }));
    if (days.some(({ from, to }) => from <= today && today <= to)) return [];
    const since = dayText(Math.max(...days.filter(({ to }) => to < today).map(({ to }) => to)) + 1);
    return [`village-unheld ${code} ${since} ${since}`];
  });
};
