import { describe, expect, test } from '@jest/globals';
import {
  countyPreview,
  directorComposer,
  namedPreview,
  ownWords,
  supervisorComposer,
  villagePreview,
} from '../../../../test/phones/looks/fixtures/notice-compose';
import {
  emptyDraft,
  isDraftFor,
  lengthOf,
  missingAudience,
  missingWords,
  previewInput,
  ringNotes,
  ringRows,
  sendInput,
  titleOf,
  warningsOf,
  withPlaces,
  withTopic,
  withWords,
} from './presenter';

const empty = emptyDraft(directorComposer);
const drowning = withTopic(empty, 'drowning', directorComposer);

describe('a notice that is being written', () => {
  test('is to the own place, all of it, to be read, as soon as a topic is chosen', () => {
    expect(drowning.step).toBe('who');
    expect(previewInput(empty)).toBeUndefined();
    expect(sendInput(drowning)).toEqual({ topic: 'drowning', regions: ['990100005001'], ask: 'read' });
    expect(titleOf(drowning, directorComposer)).toBe('看好孩子，别去水边玩');
  });

  test('is narrowed by what was tapped, and says nothing of what was not', () => {
    const narrowed = { ...drowning, ages: 'primary', role: 'caregiver' } as const;
    expect(previewInput(narrowed)).toMatchObject({
      audience: { v: 1, ages: { from: 6, to: 12 }, role: 'caregiver' },
    });
  });

  test('asks first for the own words, and sends them trimmed', () => {
    const own = withTopic(empty, 'own', directorComposer);
    expect(own.step).toBe('words');
    expect(missingWords(own)).toEqual(['写标题', '写全文']);
    const written = { ...own, title: ` ${ownWords.title} `, body: ownWords.body };
    expect(missingWords(written)).toEqual([]);
    expect(sendInput(written)).toMatchObject({ ...ownWords, topic: 'own' });
    expect(sendInput(written)).not.toHaveProperty('brief');
  });

  test('makes the sentence for elders anew when the text has changed, and keeps one that somebody wrote', () => {
    const made = { ...withTopic(empty, 'own', directorComposer), brief: '早放学。', proposed: '早放学。' };
    expect(withWords(made, 'body', '不放学了。')).toMatchObject({ body: '不放学了。', brief: '' });
    expect(withWords(made, 'title', '放学').brief).toBe('早放学。');
    const own = withWords(made, 'brief', '两点来接。');
    expect(withWords(own, 'body', '不放学了。').brief).toBe('两点来接。');
  });

  test('says by how much a text is too long', () => {
    const long = { ...empty, title: '一'.repeat(23), body: '好' };
    expect(lengthOf(long, 'title')).toMatchObject({ error: '多了 3 个字' });
    expect(missingWords(long)).toEqual(['有的地方字多了']);
  });

  test('goes to the whole place or to some of it, never to both', () => {
    const whole = emptyDraft(supervisorComposer);
    const one = withPlaces(whole, [...whole.places, '990100005002']);
    expect(one.places).toEqual(['990100005002']);
    const two = withPlaces(one, [...one.places, '990100005001']);
    expect(two.places).toEqual(['990100005002', '990100005001']);
    expect(withPlaces(two, [...two.places, '990100005']).places).toEqual(['990100005']);
    expect(missingAudience(withPlaces(one, []), supervisorComposer)).toEqual(['选一个地方']);
  });

  test('needs a reason to ring at night', () => {
    const urgent = { ...drowning, urgent: true };
    expect(missingAudience(urgent, directorComposer)).toEqual(['写一句为什么等不到天亮']);
    expect(sendInput({ ...urgent, reason: '台风' })).toMatchObject({ urgent: true, reason: '台风' });
  });

  test('of a teacher is to the own school, of a class teacher to the own class', () => {
    const schools = [{ school: '石桥镇中心小学', classes: ['三（2）班'], whole: true }];
    const contact = { ...directorComposer, role: 'teacher' as const, schools };
    expect(previewInput(withTopic(emptyDraft(contact), 'own', contact))).toMatchObject({
      audience: { school: '石桥镇中心小学' },
    });
    const teacher = { ...contact, schools: schools.map((known) => ({ ...known, whole: false })) };
    expect(previewInput(withTopic(emptyDraft(teacher), 'own', teacher))).toMatchObject({
      audience: { school: '石桥镇中心小学', class: '三（2）班' },
    });
  });

  test('asks no question where the topic has none', () => {
    const asking = { ...drowning, ask: 'answer' as const };
    expect(withTopic(asking, 'own', directorComposer).ask).toBe('read');
  });

  test('is not gone on with by somebody who has another post now', () => {
    expect(isDraftFor(drowning, directorComposer)).toBe(true);
    expect(isDraftFor(drowning, { ...directorComposer, places: [] })).toBe(false);
  });
});

describe('what is told before sending', () => {
  test('is how many are rung through what, and what it means', () => {
    expect(ringRows(villagePreview).map(({ label, count }) => `${label} ${count}`)).toEqual([
      '微信里响一下 19 人',
      '发短信 6 人',
      '晚上合成一条 2 人',
      '只在小程序里，不响 1 人',
      '要人去说 3 人',
    ]);
    expect(ringNotes(villagePreview, false).slice(0, 2)).toEqual([
      '一天后还没看的才发短信。',
      '短信最多 0.27 元。',
    ]);
    expect(ringNotes(countyPreview, true)[0]).toBe('短信马上发。');
    expect(ringNotes({ ...villagePreview, costFen: null }, false)).not.toContain('短信最多 0.27 元。');
  });

  test('is where a child is named, and that one beside a problem stays here', () => {
    expect(warningsOf(namedPreview).map(({ stops }) => stops)).toEqual([false, true]);
    expect(warningsOf(namedPreview)[0]?.text).toContain('第 1 行');
  });
});
