import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { jobs } from '../../cloudfunctions/jobs/registry';
import { type MessageTopic, messageTopics } from '../../contracts/vocabulary/topic';
import { topics } from '../../domain/message/registry';
import type { Topic, TopicFields } from '../../domain/message/topic';
import { withSettings } from '../builders/settings';
import { everyCase, writingCases } from './every-operation/every-case';
import { openTold } from './every-operation/open-told';
import { setClock } from './open-county';

const HAN = /\p{Script=Han}/u;
/** A mobile number, or an identity number. */
const NUMBER = /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** Everything that leaves by a topic: the push, the page it opens, the text message. */
const rendered = (topic: Topic, fields: TopicFields): string => {
  const { data, page } = topic.push(fields);
  const sms = topic.sms?.variables(fields) ?? [];
  return [...Object.values(data), decodeURIComponent(page), ...sms].join('\n');
};

/** Every text in an input, however deep, that is long enough to be nobody else’s: 好 is in many a sentence. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return HAN.test(value) && value.length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

// Every operation once, every write failing once before it, a week of jobs with nobody at the other end.
describe('what is said outside the walls', () => {
  let told: Awaited<ReturnType<typeof openTold>>;
  let restore: () => void;
  const typed = new Set<string>();
  let failed = 0;
  beforeAll(async () => {
    told = await openTold({ handlers });
    restore = withSettings({
      SMS_ENDPOINT: '127.0.0.1:9',
      SMS_PROTOCOL: 'http://',
      SMS_APP_ID: '1',
      SMS_SIGN: 'x',
    });
    const { county } = told;
    const written = new Set(writingCases.map(([op]) => op));
    for (const { op, as, input: made } of everyCase) {
      const input = await made(told);
      for (const text of textsOf(input)) typed.add(text);
      if (written.has(op)) {
        // The row it refuses, with all that was answered, is in the database's own words about it.
        await county.root.query('alter table request add constraint never check (false) not valid');
        const answer = await county.call(as, op, input);
        if (!answer.ok && answer.refusal.code === 'internal') failed += 1;
        await county.root.query('alter table request drop constraint never');
      }
      told.keep(op, await county.call(as, op, input));
    }
    // More in a week than rings by itself: the rest is the evening's one message.
    for (const topic of ['law', 'welfare', 'mental-health', 'jobs-at-home'])
      await county.data('county', 'notice.send', { topic, regions: ['990100001'] });
    const night = { topic: 'flood-storm', regions: ['990100001001'], urgent: true, reason: '夜里台风到' };
    await county.data('county', 'notice.send', night);
    // A weekend with its reminders, a Monday, and a month before the agreements end.
    for (const at of ['11-19T09', '11-20T02', '11-20T20', '11-22T02', '11-22T20', '11-23T09']
      .map((each) => `2026-${each}`)
      .concat('2027-08-02T09')) {
      setClock(`${at}:00:00+08:00`);
      for (const { name } of jobs) await county.fire(name).catch(() => null);
    }
  });
  afterAll(async () => {
    restore();
    await told.close();
  });

  it('is in no line of the log a name, a typed word, or a number of a person', () => {
    const { logged } = told.county;
    expect(failed).toBeGreaterThan(55);
    expect(logged.filter((line) => line.includes('"stack"')).length).toBeGreaterThanOrEqual(failed);
    expect(logged.filter((line) => HAN.test(line) || NUMBER.test(line))).toEqual([]);
  });

  it('is in no push and no text message who it is about, or what was typed', async () => {
    const people = await told.county.rows<{ name: string }>(
      'select name from child union select name from person union select label from household',
    );
    const secrets = [...people.map(({ name }) => name), ...typed];
    const promised = await told.county.rows<{ topic: MessageTopic; fields: TopicFields }>(
      'select topic, fields from outbox order by id',
    );
    const said = promised.map(
      ({ topic, fields }) => `${topic}: ${rendered(topics[topic], fields)} ${JSON.stringify(fields)}`,
    );
    expect([...new Set(promised.map(({ topic }) => topic))].sort()).toEqual([...messageTopics].sort());
    expect(
      said.filter((text) => secrets.some((secret) => text.includes(secret)) || NUMBER.test(text)),
    ).toEqual([]);
  });

  it('is in no result of a delivery and no result of a run anything but codes and numbers', async () => {
    const results = await told.county.rows<{ text: string }>(
      'select result as text from delivery union select result::text from job_run where result is not null',
    );
    expect(results.length).toBeGreaterThan(3);
    expect(results.filter(({ text }) => HAN.test(text) || NUMBER.test(text))).toEqual([]);
  });
});
