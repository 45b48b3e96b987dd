import { describe, expect, it } from '@jest/globals';
import { compareValues } from './compare-values';

const record = {
  term: { from: '2026-11-20', to: '2027-11-19' },
  trail: [{ what: '打开' }, { what: '签名' }],
};

describe('two records compared', () => {
  it('do not differ when only the order of their fields does', () => {
    const other = { trail: record.trail, term: { to: '2027-11-19', from: '2026-11-20' } };
    expect(compareValues(record, other)).toEqual([]);
  });

  it('name the one field that was changed', () => {
    const other = { ...record, term: { from: '2026-11-20', to: '2028-11-19' } };
    expect(compareValues(record, other)).toEqual([
      { path: 'term.to', ours: '2027-11-19', theirs: '2028-11-19' },
    ]);
  });

  it('name an entry that was taken away, put in or changed', () => {
    expect(compareValues(record, { ...record, trail: [{ what: '打开' }] })).toEqual([
      { path: 'trail[1]', ours: { what: '签名' }, theirs: undefined },
    ]);
    expect(compareValues(record, { ...record, note: 'x' })).toEqual([
      { path: 'note', ours: undefined, theirs: 'x' },
    ]);
    expect(compareValues(record, { ...record, trail: [{ what: '拒签' }, { what: '签名' }] })).toEqual([
      { path: 'trail[0].what', ours: '打开', theirs: '拒签' },
    ]);
  });

  it('tell a list from an object with the same keys', () => {
    expect(compareValues(['a'], { '0': 'a' })).toHaveLength(1);
  });
});
