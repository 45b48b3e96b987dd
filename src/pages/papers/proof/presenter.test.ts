import { describe, expect, it } from '@jest/globals';
import { aProof } from './a-proof';
import {
  behindLines,
  elderScreens,
  eventItems,
  inOrder,
  markLines,
  signatureLines,
  standLines,
} from './presenter';

describe('who signed', () => {
  it('is said with day, way and who was there', () => {
    const [mother, grandmother] = inOrder([...aProof().parties].reverse());

    expect(mother && signatureLines(mother)).toEqual([
      '2026年11月18日 20:10 签',
      '在自己的手机上签，短信验证码对过',
    ]);
    expect(grandmother && signatureLines(grandmother)).toEqual([
      '2026年11月19日 10:05 签',
      '当面在儿童主任的手机上签',
      '周晓琴在场',
    ]);
  });

  it('is nobody where the signature is missing', () => {
    const [party] = aProof().parties;
    expect(party && signatureLines({ ...party, signedAt: null, method: null })).toBeNull();
  });
});

describe('the village', () => {
  it('was there, or knows of it: never one for the other', () => {
    const at = '2026-11-19T10:10:00+08:00';
    expect(markLines(aProof())).toEqual(['青杨村，2026年11月19日有人在现场见证']);
    expect(markLines(aProof({ marks: [{ mark: 'acknowledged', at }] }))).toEqual([
      '青杨村，2026年11月19日已知悉',
    ]);
  });
});

describe('where it stands', () => {
  it('has term, first day, children and version', () => {
    expect(standLines(aProof())).toEqual([
      '2026年12月1日 起，到 2027年11月30日',
      '2026年12月1日 生效',
      '照护的孩子：王小雨、王小川',
      '第 2 版',
    ]);
  });

  it('says since when it is over', () => {
    expect(standLines(aProof({ state: 'ended', endedOn: '2027-03-01' }))).toContain('2027年3月1日 停止');
  });
});

describe('what stands behind it', () => {
  it('names the digest and the count of lines, and calls nothing equal to paper', () => {
    const said = behindLines(aProof());
    expect(said[0]).toContain('c0ffee12');
    expect(said[1]).toContain('9 条');
    expect(said.join('')).not.toMatch(/同等|等同|一样有效/);
  });
});

describe('what happened', () => {
  it('is told newest first, by name', () => {
    expect(eventItems(aProof()).map(({ on, title, text }) => [on, title, text])).toEqual([
      ['11.20', '续签', '系统，2026年11月20日 00:10'],
      ['11.18', '签名', '刘敏，2026年11月18日 20:10'],
      ['11.17', '发出来签，文字定下', '周晓琴，2026年11月17日 09:00'],
    ]);
  });
});

describe('for who sees badly', () => {
  it('it is one thing a screen', () => {
    expect(elderScreens(aProof()).map(({ text }) => text)).toEqual([
      '都签好了，已经生效',
      '刘敏签了',
      '陈桂芳签了',
      '青杨村，2026年11月19日有人在现场见证',
      '这份协议动不了手脚',
    ]);
  });

  it('the paper has a screen of its own', () => {
    const paper = { filedOn: '2027-02-10', signedOn: '2027-02-08', photos: 3, attachmentIds: [] };
    expect(elderScreens(aProof({ paper })).map(({ lines }) => lines)).toContainEqual([
      '2027年2月8日 签在纸上，2027年2月10日 归档。',
    ]);
  });
});
