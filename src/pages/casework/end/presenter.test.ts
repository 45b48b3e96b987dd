import { describe, expect, test } from '@jest/globals';
import { aFamily } from '../../director/record/a-family';
import {
  arrivalDays,
  consequences,
  type EndAnswers,
  endInput,
  missingOf,
  noAnswers,
  takeoverOptions,
} from './presenter';

const family = aFamily();
const today = '2026-11-24';
const answers = (more: Partial<EndAnswers> = {}): EndAnswers => ({
  ...noAnswers,
  why: 'guardian-wish',
  on: today,
  note: '说好了',
  takeover: 'next',
  ...more,
});

describe('ending an agreement', () => {
  test('asks who takes over: a parent, somebody for the time being, or a next agreement', () => {
    expect(takeoverOptions(family).map(({ label }) => label)).toEqual([
      '妈妈回家照看',
      '新的一份协议接上，或者家里有父母在',
      '亲戚临时照看',
      '村（居）委会安排临时照看',
      '民政部门临时照看',
    ]);
  });

  test('needs the day a parent arrives, and the name of who helps out', () => {
    expect(missingOf(noAnswers, family)).toEqual(['为什么停', '最后一天', '谁接着照看', '怎么商量的']);
    expect(missingOf(answers({ takeover: 'pe_ma' }), family)).toEqual(['哪天到家']);
    expect(missingOf(answers({ takeover: 'village' }), family)).toEqual(['具体是谁']);
    expect(missingOf(answers(), family)).toEqual([]);
  });

  test('says who takes over as it was answered', () => {
    const takeover = (more: Partial<EndAnswers>) => endInput('ag_1', answers(more), family)?.takeover;

    expect(takeover({ takeover: 'pe_ma', from: '2026-11-25' })).toEqual({
      kind: 'guardian-home',
      personId: 'pe_ma',
      from: '2026-11-25',
    });
    expect(takeover({ takeover: 'village', who: ' 村妇联主席 ' })).toEqual({
      kind: 'temporary',
      by: 'village',
      who: '村妇联主席',
    });
    expect(takeover({ takeover: 'next' })).toBeUndefined();
  });

  test('offers a parent’s arrival without a day between', () => {
    expect(arrivalDays(today, today).map(({ value }) => value)).toEqual(['2026-11-25', '2026-11-24']);
  });

  test('tells beforehand what it does', () => {
    expect(consequences(answers({ takeover: 'pe_ma', from: '2026-11-25' }), family, today)[1]).toBe(
      '妈妈从11月25日起算在家，不用再每周确认联系。',
    );
    expect(consequences(answers({ takeover: 'relative', who: '姑姑' }), family, today)[1]).toContain(
      '孩子算还没有协议',
    );
    expect(consequences(answers(), family, today)[1]).toContain('停不了');
  });
});
