import { describe, expect, it } from '@jest/globals';
import { fewestBytes, type Typed, type Writes } from './fewest-bytes';

const text = (sid: string, v: string): object => ({ nn: '9', sid, v });
const view = (sid: string, cl: string, cn?: readonly object[]): object => ({
  nn: '3',
  sid,
  cl,
  ...(cn === undefined ? {} : { cn }),
});

const line = (word: string, state: string): object => view('_b', `line-${state}`, [text('_c', word)]);
const data = { root: { cn: [view('_a', 'page', [line('not yet', 'open'), view('_d', 'foot')])] } };

/** What WeChat's page has after the writes. */
function after(writes: Writes): unknown {
  const copy = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(writes)) {
    const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const last = keys.pop()!;
    const at = keys.reduce<Record<string, unknown>>(
      (place, key) => place[key] as Record<string, unknown>,
      copy,
    );
    at[last] = value;
  }
  return copy;
}

describe('what is written to the view', () => {
  it('has WeChat’s own shorter paths', () => {
    expect(fewestBytes(data, { 'root.cn.[0].cn.[1].cl': 'x' })).toEqual({ 'root.cn[0].cn[1].cl': 'x' });
  });

  it('is of an element that was handed over whole only what differs', () => {
    const cn = [line('done', 'done'), view('_d', 'foot')];
    expect(fewestBytes(data, { 'root.cn.[0].cn': cn })).toEqual({
      'root.cn[0].cn[0].cl': 'line-done',
      'root.cn[0].cn[0].cn[0].v': 'done',
    });
  });

  it('is nothing where nothing differs', () => {
    const cn = [line('not yet', 'open'), view('_d', 'foot')];
    expect(fewestBytes(data, { 'root.cn.[0].cn': cn })).toEqual({});
  });

  it('is the whole where the parts are longer', () => {
    const cn = [line('x', 'y')];
    const small = { root: { cn: [{ sid: '_a', cn: [{ sid: '_b', a: 1, b: 1, c: 1 }] }] } };
    const wanted = [{ sid: '_b', a: 2, b: 2, c: 2 }];
    expect(fewestBytes(small, { 'root.cn.[0].cn': wanted })).toEqual({ 'root.cn[0].cn': wanted });
    expect(fewestBytes({}, { 'root.cn.[0].cn': cn })).toEqual({ 'root.cn[0].cn': cn });
  });

  it.each([
    ['an element fewer', [line('not yet', 'open')]],
    ['another element in its place', [line('not yet', 'open'), view('_e', 'other')]],
    ['one element more', [line('not yet', 'open'), view('_d', 'foot'), view('_e', 'other')]],
    ['one in front', [view('_e', 'other'), line('not yet', 'open'), view('_d', 'foot')]],
    ['an element that has lost its class', [line('not yet', 'open'), { nn: '3', sid: '_d' }]],
    ['an element whose last child has gone', [view('_b', 'line-open'), view('_d', 'foot')]],
  ])('makes of %s what was wanted', (_what, cn) => {
    const writes = fewestBytes(data, { 'root.cn.[0].cn': cn });
    expect(after(writes)).toEqual(after({ 'root.cn[0].cn': cn }));
  });

  it('may be an attribute that has lost its value', () => {
    const cn = [{ ...line('not yet', 'open'), cl: undefined }, view('_d', 'foot')];
    expect(fewestBytes(data, { 'root.cn.[0].cn': cn })).toEqual({ 'root.cn[0].cn[0].cl': undefined });
  });

  it('is a whole as it is where the same change writes into it too', () => {
    const wanted = { 'root.cn.[0].cn.[0].cl': 'line-late', 'root.cn.[0].cn.[0]': line('not yet', 'open') };
    expect(fewestBytes(data, wanted)).toEqual({
      'root.cn[0].cn[0].cl': 'line-late',
      'root.cn[0].cn[0]': line('not yet', 'open'),
    });
  });

  it('is a field’s value once more after it was typed into: only the view knows what it shows', () => {
    const field = { nn: '33', sid: '_f', p25: '' };
    const page = { root: { cn: [{ sid: '_a', cn: [field] }] } };
    const value = { 'root.cn.[0].cn.[0].p25': '' };
    expect(fewestBytes(page, value)).toEqual({});

    const typed: Typed = { _f: true };
    expect(fewestBytes(page, { 'root.cn.[0].cn': [{ ...field }] }, typed)).toEqual({
      'root.cn[0].cn': [field],
    });
    expect(fewestBytes(page, value, typed)).toEqual({ 'root.cn[0].cn[0].p25': '' });
    expect(fewestBytes(page, value, typed)).toEqual({});
  });
});
