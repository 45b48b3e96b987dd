import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { breakLines } from './break-lines';
import { squeezeMarks } from './squeeze-marks';

/** Ten points a Chinese character, six any other. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? 10 : 6), 0);
const set = (text: string, width = 100, indent = 0): readonly string[] =>
  breakLines(text, { width, indent, size: 10 }, measure).map((line) => line.text);

const CLOSING = '，。、；：？！）》”';
const OPENING = '（《“';

/** Whether a break is allowed anywhere inside a line: not beside its marks, and not within a word or a dash. */
const isBreakable = (line: string): boolean => {
  const all = Array.from(line);
  return all.some((one, at) => {
    const before = all[at - 1];
    if (before === undefined || OPENING.includes(before) || CLOSING.includes(one)) return false;
    return !(before === '—' && one === '—') && !(/\w/.test(before) && /\w/.test(one));
  });
};

describe('a paragraph broken into lines', () => {
  it('fills each line', () => {
    expect(set('父母每周至少与留守子女联系和交流一次')).toEqual(['父母每周至少与留守子', '女联系和交流一次']);
  });

  it('moves its first line in', () => {
    expect(set('父母每周至少与子女联系', 100, 20)).toEqual(['父母每周至少与子', '女联系']);
  });

  it('lets a mark that hardly misses hang over the edge', () => {
    expect(set('父母每周至少与子女联，系和交流一次', 105)).toEqual([
      '父母每周至少与子女联，',
      '系和交流一次',
    ]);
  });

  it('takes a character along when two marks would begin a line', () => {
    expect(set('他说：“愿意跟外婆住。”然后笑了')[1]).toMatch(/^住。”/);
  });

  it('leaves no opening mark at the end of a line', () => {
    expect(set('父母每周至少与子女（或者外婆）联系')[0]).toBe('父母每周至少与子女');
  });

  it('parts neither a number nor a dash', () => {
    expect(set('电话号码请记好了13900000001不要忘')).toEqual(['电话号码请记好了', '13900000001不要忘']);
    expect(set('父母每周至少与子女——联系和交流')[0]).toBe('父母每周至少与子女');
  });

  it('breaks what is longer than a word ever is', () => {
    expect(set('8f3cafe3be998f751c8eea18290b9f27d669f338').length).toBeGreaterThan(1);
  });

  it('cuts a line that may be broken nowhere where it is full', () => {
    expect(set('“孩？？）。。', 60)).toEqual(['“孩？？）。', '。']);
  });

  it('gives a last character company', () => {
    const lines = set('父母每周至少与留守子女联系和交流一次，还要看', 220);
    expect(lines.at(-1)).not.toMatch(/^.$/u);
    expect(set('父母每周至少与留守子女联系和交流一次家长的好', 210).at(-1)).toBe('的好');
  });

  it('keeps every character in its order, and no line begins or ends wrongly, whatever the text', () => {
    const pieces = fc.constantFrom(
      '孩',
      '子',
      '妈',
      '12',
      'abc',
      ...(CLOSING + OPENING).split(''),
      '——',
      '𠮷',
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 80 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const lines = set(words, width);
        expect(lines.join('')).toBe(words);
        for (const [index, line] of lines.entries()) {
          // A line that may be broken nowhere is cut where it is full.
          const before = lines[index - 1] ?? '';
          if (index > 0 && isBreakable(before)) expect(CLOSING).not.toContain(Array.from(line)[0]);
          const next = lines[index + 1];
          if (next !== undefined && isBreakable(line)) expect(OPENING).not.toContain(line.at(-1));
        }
      }),
    );
  });
});

describe('marks standing side by side', () => {
  it('lose the empty half between them', () => {
    const halves = squeezeMarks('说：“愿意。”（好）').filter(({ half }) => half);
    expect(halves.map(({ text }) => text)).toEqual(['：', '。”']);
  });

  it('stay as they are between characters', () => {
    expect(squeezeMarks('一，二。三')).toEqual([{ text: '一，二。三', half: false }]);
  });
});
