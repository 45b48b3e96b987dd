import { describe, expect, test } from '@jest/globals';
import { messageTopics } from '../../contracts/vocabulary/topic';
import { dayFrom, instantOf } from '../../domain/calendar/calendar-day';
import type { CareRecord } from '../../domain/care-file/records';
import { planMessages } from '../../domain/message/plan-messages';
import { topics } from '../../domain/message/registry';
import type { Topic, TopicFields } from '../../domain/message/topic';
import { library } from '../../library/registry';
import { rulesFor } from '../../domain/policy/rules';
import { anAgreement } from '../builders/agreement';
import { aCareFile } from '../builders/care-file';
import { aConcern, aStep } from '../builders/concern';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../builders/cast';
import { aReceipt } from '../builders/record';

/** Everything that leaves the product by a topic: the push, the page it opens, the text message. */
function rendered(topic: Topic, fields: TopicFields): string {
  const { data, page } = topic.push(fields);
  return [...Object.values(data), decodeURIComponent(page), ...(topic.sms?.variables(fields) ?? [])].join(
    '\n',
  );
}

/** What the texts of all topics may be made from. None of it says who a household or a child is. */
const ALLOWED = [
  'about',
  'absenceId',
  'agreementId',
  'assignmentId',
  'code',
  'concernId',
  // The days of a cover, and which of the two is told.
  'declined',
  'fresh',
  'from',
  'households',
  'level',
  'noticeId',
  'overdue',
  'side',
  'title',
  'to',
  'until',
  'untilShort',
  'week',
];

/** Fields that answer to every name, and remember which were asked for. */
function listening(): { readonly fields: TopicFields; readonly asked: () => readonly string[] } {
  const asked = new Set<string>();
  const fields = new Proxy<TopicFields>(
    {},
    {
      get: (_target, key) => {
        asked.add(String(key));
        return '2026-11-22';
      },
    },
  );
  return { fields, asked: () => [...asked] };
}

test('a push or a text message is made from these fields and no others', () => {
  const { fields, asked } = listening();
  // A number where a number is wanted: the digest refuses anything else.
  const counted = new Proxy(fields, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      return key === 'households' || key === 'overdue' ? 3 : value;
    },
  });
  for (const topic of messageTopics) rendered(topics[topic], counted);

  expect([...asked()].sort()).toEqual(ALLOWED);
});

const TODAY = dayFrom('2026-11-20');
const home = aCareFile().withReceipt(aReceipt('2026-11-18')).file;
/** With a report of harm that waits for the number of the police. */
const file = { ...home, concerns: [aConcern()] };

/** Whoever belongs to the household, and the household itself. */
const names = [
  ...file.children.map(({ name }) => name),
  ...file.guardians.map(({ name }) => name),
  ...file.caregivers.map(({ name }) => name),
  file.label,
];

const { title, about } = library.drowning.texts;

const happenings: readonly (readonly [string, CareRecord])[] = [
  ['a week not confirmed', { kind: 'notice-opened', noticeId: 'no_other', personId: MOTHER, settles: false }],
  ['a notice', { kind: 'notice-delivered', receipt: aReceipt('2026-11-20'), asRole: 'guardian' }],
  [
    'an agreement sent',
    {
      kind: 'agreement-sent',
      agreement: anAgreement({ state: 'sent' }),
      text: { wording: 'national-2', title: '委托照护协议书', summary: [], articles: [] },
      sm3: 'sm3',
    },
  ],
  [
    'an agreement in force',
    {
      kind: 'agreement-signed',
      agreement: anAgreement({ state: 'in-force' }),
      signature: {
        personId: GRANDMOTHER,
        party: 'caregiver',
        method: 'own-phone',
        identity: ['bound-account', 'phone-code'],
        witnessId: null,
        digest: 'd',
        drawing: 'M',
        givenAt: null,
      },
    },
  ],
  [
    'a paper filed',
    {
      kind: 'agreement-paper-filed',
      agreement: anAgreement({ state: 'in-force' }),
      signatures: [{ personId: GRANDMOTHER, party: 'caregiver', digest: 'd' }],
      paper: { signedOn: dayFrom('2026-11-17'), attachmentIds: ['at_one'], checks: [], by: 'pe_director' },
    },
  ],
  [
    'a report of harm',
    {
      kind: 'concern-opened',
      record: aConcern(),
      foundAt: '22:40',
      words: `${file.children[0]?.name ?? ''}手臂上有几处青紫`,
      suspectWords: null,
      tell: [MOTHER],
    },
  ],
  [
    'a report that was accepted',
    {
      kind: 'concern-step',
      concernId: 'cn_1',
      id: 'cs_1',
      taken: aStep('accepted', 'civil'),
      seq: 0,
      by: DIRECTOR,
      at: null,
      words: null,
    },
  ],
  [
    'a request for help',
    {
      kind: 'family-word',
      record: {
        id: 'fw_1',
        word: 'help',
        personId: GRANDMOTHER,
        about: ['mood'],
        note: `${file.children[0]?.name ?? ''}不肯上学`,
        saidOn: TODAY,
        answer: null,
      },
    },
  ],
];

describe('what is said because of', () => {
  test.each(happenings)('%s names nobody of the household', (_what, record) => {
    const { sends } = planMessages({
      file,
      rules: rulesFor(file.pack, file.overrides),
      records: [record],
      notice: { noticeId: 'no_drowning', topic: 'drowning', title, about, urgent: false },
      today: TODAY,
      now: instantOf(TODAY, '12:00'),
    });
    const said = sends.map(({ topic, fields }) => rendered(topics[topic], fields)).join('\n');

    expect(said).not.toBe('');
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });
});
