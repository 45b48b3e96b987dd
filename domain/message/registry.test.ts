import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageTopics, type MessageTopic, pushTemplates } from '../../contracts/vocabulary/topic';
import { fieldKindOf } from '../../local/stand-ins/wechat/field-kinds';
import { topics } from './registry';
import type { Topic, TopicFields } from './topic';

const inked = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
const id = fc.stringMatching(/^[a-z2-7]{12}$/).map((text) => `ag_${text}`);

/** Fields as the planner, the digest and the binding write them. */
const fieldsOf: Readonly<Record<MessageTopic, fc.Arbitrary<TopicFields>>> = {
  'contact-reminder': fc.constant({ week: '2026-W47', until: '2026-11-22', untilShort: '周日' }),
  'director-digest': fc.record({ households: fc.nat(), overdue: fc.nat() }),
  notice: fc.record({ noticeId: id, title: inked, about: inked, urgent: fc.boolean() }),
  'notice-digest': fc.constant({}),
  'agreement-to-sign': fc.record({ agreementId: id }),
  'agreement-in-force': fc.record({ agreementId: id }),
  'agreement-expiring': fc.record({ agreementId: id, until: fc.constant('2026-12-18') }),
  'family-request': fc.constant({}),
  concern: fc.record({ concernId: id }),
  'concern-receipt': fc.record({ concernId: id }),
  'concern-family': fc.constant({}),
  'concern-status': fc.constant({}),
  'staff-cover': fc.record({
    side: fc.constantFrom('by', 'absent'),
    from: fc.constant('2026-12-01'),
    to: fc.constant('2026-12-14'),
  }),
  'phone-code': fc.record({ code: fc.stringMatching(/^\d{6}$/) }),
  'supervision-digest': fc.record({
    level: fc.constantFrom('supervisor', 'county'),
    households: fc.nat(),
    fresh: fc.nat(),
    declined: fc.nat(),
  }),
  'task-asked': fc.constant({}),
  'assigned-work': fc.record({ assignmentId: id }),
  absence: fc.record({ absenceId: id }),
  'absence-raised': fc.record({ absenceId: id }),
  'absence-over': fc.record({ absenceId: id }),
  'voice-letter': fc.constant({}),
  'talk-asked': fc.constant({}),
  'talk-news': fc.constant({}),
  'thread-line': fc.constant({}),
  'thread-digest': fc.record({ households: fc.nat(), side: fc.constantFrom('teacher', 'director') }),
  'approval-asked': fc.constant({}),
  'school-answered': fc.constant({}),
};

describe.each(messageTopics)('the topic %s', (name) => {
  const topic: Topic = topics[name];

  test('makes a push that WeChat takes, from whatever its fields say', () => {
    fc.assert(
      fc.property(fieldsOf[name], (fields) => {
        const { data, page } = topic.push(fields);
        const refused = Object.entries(data).filter(([key, value]) => fieldKindOf(key)?.(value) !== true);
        expect(refused).toEqual([]);
        expect(page).toMatch(/^pages\/[\w/-]+(\?[\w=&%.~-]+)?$/);
      }),
    );
  });

  test('makes text-message variables that the operator takes', () => {
    fc.assert(
      fc.property(fieldsOf[name], (fields) => {
        for (const variable of topic.sms?.variables(fields) ?? []) {
          expect(Array.from(variable).length).toBeGreaterThan(0);
          expect(Array.from(variable).length).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  test('is declared under its own name and uses a template people can allow', () => {
    expect(topic.topic).toBe(name);
    expect([null, ...pushTemplates]).toContain(topic.template);
  });
});

describe('what a push says', () => {
  test('is made from its fields alone: nothing a household is called can be in it', () => {
    for (const name of messageTopics) {
      const [fields] = fc.sample(fieldsOf[name], 1);
      expect(
        Object.keys(fields ?? {}).filter((field) => /name|child|label|phone|person/i.test(field)),
      ).toEqual([]);
    }
  });

  test('about a missed week or a list names nobody', () => {
    expect(topics['contact-reminder'].push({ week: '2026-W47', until: '2026-11-22' })).toEqual({
      data: { thing1: '这周和家里联系了吗，点一下', time2: '2026年11月22日 23:59' },
      page: 'pages/open/index?to=week&week=2026-W47',
    });
    expect(topics['director-digest'].push({ households: 3, overdue: 1 }).data).toEqual({
      thing1: '今天的待办',
      number2: '3',
      thing3: '其中 1 户已过期',
    });
  });

  test('keeps an id that is no plain text from writing into the page’s address', () => {
    expect(topics.notice.push({ noticeId: 'a&to=b', title: '防溺水' }).page).toContain('id=a%26to%3Db');
  });
});

describe('a text message', () => {
  test('about an urgent notice goes at once, about another after a day', () => {
    expect(topics.notice.sms?.waitHours({ urgent: true })).toBe(0);
    expect(topics.notice.sms?.waitHours({ urgent: false })).toBe(24);
  });

  test('never follows Friday’s reminder, nor an agreement that is in force', () => {
    expect(topics['contact-reminder'].sms?.notForSteps).toEqual(['friday']);
    expect(topics['agreement-in-force'].sms).toBeNull();
  });
});
