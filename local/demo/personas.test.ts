import { describe, expect, it } from '@jest/globals';
import { personas, wechatQuotas } from './personas';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { demoRows } from './demo-rows';

process.env['FIELD_KEYS'] = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const rows = demoRows({ today: dayFrom('2026-11-18'), now: new Date('2026-11-18T09:00:00+08:00') });
const unbound = personas.filter(({ roles }) => roles.includes('anyone'));

describe('the personas', () => {
  it('are everybody who is bound, the invited family and a newcomer', () => {
    const bound = rows['identity']?.map((row) => row['person_id']);
    expect(personas.filter((one) => !unbound.includes(one)).map(({ personId }) => personId)).toEqual(bound);
    expect(unbound.map(({ key }) => key)).toEqual(['yufang', 'yuagen', 'newcomer']);
  });

  it('go by the keys that fixtures and the stage use', () => {
    const keys = personas.map(({ key }) => key);
    for (const key of [
      'liumin',
      'wangjianjun',
      'chenguifang',
      'zhouxiaoqin',
      'county',
      'parent-silent',
      'newcomer',
    ]) {
      expect(keys).toContain(key);
    }
    expect(keys.filter((key) => /^supervisor-[1-5]$/.test(key))).toHaveLength(5);
  });

  it('have an account and a number of their own', () => {
    for (const own of [personas.map(({ openid }) => openid), personas.map(({ phone }) => phone)]) {
      expect(new Set(own).size).toBe(personas.length);
    }
    expect(personas.every(({ phone }) => /^1990000\d{4}$/.test(phone))).toBe(true);
  });

  it('are people on file, but for the newcomer', () => {
    const ids = new Set(rows['person']?.map((row) => row['id']));
    expect(personas.filter(({ personId }) => personId === null).map(({ key }) => key)).toEqual(['newcomer']);
    expect(personas.every(({ personId }) => personId === null || ids.has(personId))).toBe(true);
  });

  it('allow as many pushes in the WeChat stand-in as in the product’s ledger', () => {
    const byOpenid = new Map(personas.map(({ openid, personId }) => [openid, personId]));
    const ledger = rows['push_quota']?.map((row) => [row['person_id'], row['template'], row['remaining']]);
    expect(wechatQuotas.map(({ openid, template, n }) => [byOpenid.get(openid), template, n])).toEqual(
      ledger,
    );
    expect(wechatQuotas.some(({ n }) => n === 0)).toBe(true);
    expect(wechatQuotas.every(({ n }) => n <= 3)).toBe(true);
  });
});
