import type { Actor } from './actor';
import { dayText } from './oracle/days';

const SOURCE = { title: '（例）县民政局工作制度', item: '第3条' };

/** In the middle of the year the county writes what the plans leave open, and changes what they print. */
const SET: Readonly<Record<string, readonly (readonly [pack: string, key: string, value: unknown])[]>> = {
  '2027-01-11': [['heze', 'visit.every', { months: 2 }]],
  '2027-03-01': [
    ['putuo', 'visit.everyKey', { months: 1 }],
    ['qidong', 'contact.director.every', { weeks: 3 }],
  ],
  '2027-06-01': [
    ['shanghai', 'visit.every', { months: 1 }],
    ['heze', 'visit.every', { weeks: 6 }],
  ],
  '2027-08-16': [['chongqing', 'contact.director.everyKey', { weeks: 2 }]],
};

const TOPICS = ['drowning', 'bullying', 'online-addiction'] as const;

/** What the county's officer does today: values set, and a notice every six weeks. Answers how many values were set. */
export const countyToday = async ({ county, today, call }: Actor): Promise<number> => {
  const on = dayText(today);
  let set = 0;
  for (const [pack, key, value] of SET[on] ?? []) {
    const [region] = await county.rows<{ code: string }>(
      `select code from region where level = 'township' and pack = $1`,
      [pack],
    );
    const asked = { region: region?.code, key, value, from: on, source: SOURCE };
    if ((await call('county', 'policy.setValue', asked)) !== null) set += 1;
  }
  const topic = today % 42 === 0 ? TOPICS[(today / 42) % TOPICS.length] : undefined;
  if (topic !== undefined) await call('county', 'notice.send', { topic, regions: ['990100'] });
  return set;
};
