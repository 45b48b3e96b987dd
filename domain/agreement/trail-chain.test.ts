import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { brokenLinkAt, linkEvents, type TrailRow } from './trail-chain';
import type { TrailEvent } from './trail-events';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const same = { household_id: 'hh_one', at: '2026-11-18T01:00:00.000Z', device: null, address: '203.0.113.9' };
const event = (kind: TrailEvent['kind']): TrailEvent => ({
  agreementId: 'ag_first',
  version: 1,
  kind,
  personId: 'pe_one',
  method: null,
  detail: { digest: 'abc', checks: ['term', 'date'] },
});
const first = linkEvents([event('created'), event('sent')], { head: { seq: 0, digest: '' }, same, digestOf });
const more = linkEvents([event('opened'), event('signed')], {
  head: { seq: 2, digest: first[1]?.digest ?? '' },
  same,
  digestOf,
});
const trail = [...first, ...more];
const changed = (at: number, change: Partial<TrailRow>) =>
  trail.map((row, index) => (index === at ? { ...row, ...change } : row));

describe('a chain of events', () => {
  test('goes on over several changes without a gap', () => {
    expect(trail.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(trail.map(({ previous }) => previous)).toEqual([
      '',
      ...trail.slice(0, 3).map((row) => row.digest),
    ]);
    expect(brokenLinkAt(trail, digestOf)).toBeNull();
  });

  test('holds when the database writes the same moment and the same detail in another way', () => {
    const reread = changed(1, {
      at: '2026-11-18 09:00:00+08:00',
      detail: { checks: ['term', 'date'], digest: 'abc' },
    });
    expect(brokenLinkAt(reread, digestOf)).toBeNull();
  });

  test.each([
    ['kind', { kind: 'read' }],
    ['at', { at: '2026-11-18T01:00:01.000Z' }],
    ['person_id', { person_id: 'pe_two' }],
    ['method', { method: 'own-phone' }],
    ['device', { device: 'another' }],
    ['address', { address: null }],
    ['detail', { detail: {} }],
    ['version', { version: 2 }],
    ['household_id', { household_id: 'hh_two' }],
    ['digest', { digest: 'f'.repeat(64) }],
    ['previous', { previous: 'f'.repeat(64) }],
  ] as const)('breaks at a line whose %s was changed', (_field, change) => {
    expect(brokenLinkAt(changed(2, change), digestOf)).toBe(3);
  });

  test('breaks where a line was taken out, moved or put in', () => {
    expect(brokenLinkAt([...trail.slice(0, 1), ...trail.slice(2)], digestOf)).toBe(3);
    expect(brokenLinkAt([...first, ...[...more].reverse()], digestOf)).toBe(4);
    expect(brokenLinkAt([...first, ...first.slice(1), ...more], digestOf)).toBe(2);
  });
});
