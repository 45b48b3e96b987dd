import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aConcern, aStep } from '../../test/builders/concern';
import { dayFrom, instantOf } from '../calendar/calendar-day';
import type { Concern } from '../care-file/concern-facts';
import { topics } from '../message/registry';
import { rulesFor } from '../policy/rules';
import { openedSends, receiptReminders, stepSends } from './plan-concern-messages';
import { proposesTelling } from './who-is-told';

const rules = rulesFor('putuo', []);
const NIGHT = instantOf(dayFrom('2026-11-18'), '23:00');
const opened = (concern: Partial<Concern>, tell: readonly string[] = []) =>
  openedSends(
    {
      kind: 'concern-opened',
      record: aConcern(concern),
      foundAt: null,
      words: 'x',
      suspectWords: null,
      tell,
    },
    aCareFile().file,
    NIGHT,
  );

describe('who hears of a report', () => {
  test('are those above the village, in the middle of the night too', () => {
    expect(opened({}).map(({ personId, topic, notBefore }) => [personId, topic, notBefore])).toEqual([
      ['pe_supervisor', 'concern', NIGHT],
      ['pe_county', 'concern', NIGHT],
    ]);
  });

  test('is not who made it, nor who may have done it', () => {
    expect(opened({ reporterId: 'pe_county' }).map(({ personId }) => personId)).toEqual(['pe_supervisor']);
    expect(opened({ suspects: ['pe_supervisor'] }).map(({ personId }) => personId)).toEqual(['pe_county']);
  });

  test('is nobody of the family but whom the reporter named, and a suspect not even then', () => {
    const told = opened({ suspects: [GRANDMOTHER] }, [MOTHER, GRANDMOTHER]).filter(
      ({ topic }) => topic === 'concern-family',
    );
    expect(told.map(({ personId, fields }) => [personId, fields])).toEqual([[MOTHER, { urgent: true }]]);
  });

  test('learns from the message that something is urgent, and not what', () => {
    const { data } = topics.concern.push({ concernId: 'cn_1' });
    expect(data['thing1']).toBe('有一件紧急事项请马上查看');
    const said = ['concern', 'concern-receipt', 'concern-family', 'concern-status'] as const;
    const words = said.map((topic) => JSON.stringify(topics[topic].push({ concernId: 'cn_1' }).data)).join();
    expect(words).not.toMatch(/报警|派出所|伤|侵害|孩子|强制/);
  });
});

describe('the family is proposed to be told', () => {
  test.each([
    [['missing'], true],
    [['accident-or-assault'], true],
    [['abnormal-harm'], true],
    [['missing', 'family-violence'], false],
    [['under-14-sexual'], false],
    [['many-injuries'], false],
    [[], false],
  ] as const)('%p: %p', (situations, proposed) => {
    expect(proposesTelling(situations)).toBe(proposed);
  });
});

describe('the daily reminder of the number of the police', () => {
  const remind = (day: string, concern: Partial<Concern>, time = '02:00') =>
    receiptReminders(aCareFile().having({ concerns: [aConcern(concern)] }).file, rules, {
      today: dayFrom(day),
      now: instantOf(dayFrom(day), time),
    });

  test('begins on the day after, at the hour of the product, and comes every day', () => {
    expect(remind('2026-11-18', {})).toEqual({ sends: [], nextOn: dayFrom('2026-11-19') });
    const days = ['2026-11-19', '2026-11-20', '2026-11-21'];
    expect(
      days.flatMap((day) =>
        remind(day, {}).sends.map(({ step, personId, notBefore }) => [step, personId, notBefore]),
      ),
    ).toEqual(days.map((day) => [day, DIRECTOR, instantOf(dayFrom(day), '09:00')]));
  });

  test('ends with the number and with the case', () => {
    const none = { sends: [], nextOn: null };
    expect(remind('2026-11-19', { steps: [aStep('receipt')] })).toEqual(none);
    expect(remind('2026-11-19', { state: 'closed' })).toEqual(none);
    expect(remind('2026-11-19', { receiptOwed: false })).toEqual(none);
  });

  test('goes to those above the village where the family itself reported, and never to a suspect', () => {
    const sent = remind('2026-11-19', { reporterId: MOTHER, reporterRole: 'guardian' }).sends;
    expect(sent.map(({ personId }) => personId)).toEqual(['pe_supervisor', 'pe_county']);
    expect(remind('2026-11-19', { suspects: [DIRECTOR] }).sends).toEqual([]);
  });

  test('that was promised already is taken back by the number', () => {
    const step = {
      kind: 'concern-step',
      id: 'cs_1',
      concernId: 'cn_1',
      seq: 0,
      at: null,
      words: null,
      by: DIRECTOR,
    } as const;
    const file = aCareFile().having({ concerns: [aConcern()] }).file;
    expect(stepSends({ ...step, taken: aStep('receipt') }, file, NIGHT)).toEqual({
      sends: [],
      clears: [{ cause: 'concern-receipt:cn_1', personId: null }],
    });
    expect(stepSends({ ...step, taken: aStep('accepted') }, file, NIGHT).sends).toMatchObject([
      { personId: DIRECTOR, topic: 'concern-status', fields: {} },
    ]);
  });
});
