import { describe, expect, test } from '@jest/globals';
import { anAgreement } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { aReceipt } from '../../test/builders/record';
import { formatInstant } from '../calendar/beijing-time';
import { dayFrom, instantOf } from '../calendar/calendar-day';
import type { Word } from '../care-file/care-file';
import type { CareRecord } from '../care-file/records';
import type { PaperSignature } from '../care-file/agreement-record';
import { rulesFor } from '../policy/rules';
import { type NoticeInHand, planMessages } from './plan-messages';

const WEDNESDAY = dayFrom('2026-11-18');
const { file } = aCareFile();

const plan = (record: CareRecord, spec: { at?: string; notice?: NoticeInHand | null } = {}) =>
  planMessages({
    file,
    rules: rulesFor(file.pack, file.overrides),
    records: [record],
    notice: spec.notice ?? null,
    today: WEDNESDAY,
    now: instantOf(WEDNESDAY, spec.at ?? '12:00'),
  });
const said = (...args: Parameters<typeof plan>) =>
  plan(...args).sends.map(({ topic, step, personId, notBefore }) =>
    [topic, step, personId, formatInstant(notBefore).slice(5, 16)].join(' '),
  );

/** Whose turn it is to sign: at once, then two days later and every three days, five times. */
const askedOf = (person: string): readonly string[] => [
  `agreement-to-sign to-sign ${person} 11-18T12:00`,
  ...['11-20', '11-23', '11-26', '11-29', '12-02'].map(
    (day, at) => `agreement-to-sign remind-${String(at + 1)} ${person} ${day}T19:30`,
  ),
];

const delivered: CareRecord = {
  kind: 'notice-delivered',
  receipt: aReceipt('2026-11-18'),
  asRole: 'guardian',
};
const drowning: NoticeInHand = {
  noticeId: 'no_drowning',
  topic: 'drowning',
  title: '看好孩子，别去水边玩',
  about: '防溺水',
  urgent: false,
};

describe('a notice delivered', () => {
  test('rings once for its person', () => {
    expect(said(delivered, { notice: drowning })).toEqual([`notice publish ${MOTHER} 11-18T12:00`]);
  });

  test('waits for the morning in quiet hours, unless it is urgent', () => {
    expect(said(delivered, { notice: drowning, at: '22:00' })).toEqual([
      `notice publish ${MOTHER} 11-19T07:00`,
    ]);
    expect(said(delivered, { notice: { ...drowning, urgent: true }, at: '22:00' })).toEqual([
      `notice publish ${MOTHER} 11-18T22:00`,
    ]);
  });

  test('carries its own texts and nobody’s name', () => {
    expect(plan(delivered, { notice: drowning }).sends[0]?.fields).toEqual({
      noticeId: 'no_drowning',
      title: '看好孩子，别去水边玩',
      about: '防溺水',
      urgent: false,
      most: 3,
      digestAt: '18:00',
    });
  });

  test('rings no more for whoever opened or acknowledged it', () => {
    const of = { noticeId: 'no_drowning', personId: MOTHER };
    const clears = [{ cause: 'notice:no_drowning', personId: MOTHER }];
    expect(plan({ kind: 'notice-opened', ...of, settles: false })).toMatchObject({ sends: [], clears });
    const acknowledged = { kind: 'notice-acknowledged', ...of, by: MOTHER, how: null, reason: null } as const;
    expect(plan(acknowledged)).toMatchObject({ sends: [], clears });
  });
});

describe('an agreement', () => {
  const signed = (state: 'sent' | 'guardians-signed' | 'in-force', personId: string): CareRecord => ({
    kind: 'agreement-signed',
    agreement: anAgreement({ state }),
    signature: {
      personId,
      party: 'guardian',
      method: 'own-phone',
      identity: ['bound-account', 'phone-code'],
      witnessId: null,
      digest: 'd',
      drawing: 'M',
      givenAt: null,
    },
  });

  test('that was sent asks the guardians to sign, and not yet the caregiver', () => {
    expect(
      said({
        kind: 'agreement-sent',
        agreement: anAgreement({ state: 'sent' }),
        text: { wording: 'national-2', title: '委托照护协议书', summary: [], articles: [] },
        sm3: 'sm3',
      }),
    ).toEqual(askedOf(MOTHER));
  });

  test('asks the caregiver when the last guardian has signed', () => {
    expect(said(signed('guardians-signed', MOTHER))).toEqual(askedOf(GRANDMOTHER));
  });

  test('asks nobody new while another guardian has still to sign', () => {
    expect(said(signed('sent', MOTHER))).toEqual([]);
  });

  test('tells everybody when it is in force, in the morning if it was night', () => {
    expect(said(signed('in-force', GRANDMOTHER), { at: '23:30' })).toEqual([
      `agreement-in-force in-force ${MOTHER} 11-19T07:00`,
      `agreement-in-force in-force ${GRANDMOTHER} 11-19T07:00`,
    ]);
  });

  test('rings no more for whoever has signed', () => {
    expect(plan(signed('sent', MOTHER)).clears).toEqual([
      { cause: 'agreement:ag_first:1', personId: MOTHER },
    ]);
  });

  test('signed on paper asks nobody to sign any more, and tells everybody that it is in force', () => {
    const filed = (signatures: readonly PaperSignature[]): CareRecord => ({
      kind: 'agreement-paper-filed',
      agreement: anAgreement({ state: 'in-force' }),
      signatures,
      paper: { signedOn: dayFrom('2026-11-17'), attachmentIds: ['at_one'], checks: [], by: 'pe_director' },
    });
    const inked = { personId: GRANDMOTHER, party: 'caregiver', digest: 'd' } as const;
    expect(said(filed([inked]))).toEqual([
      `agreement-in-force in-force ${MOTHER} 11-18T12:00`,
      `agreement-in-force in-force ${GRANDMOTHER} 11-18T12:00`,
    ]);
    expect(plan(filed([inked])).clears).toEqual([{ cause: 'agreement:ag_first:1', personId: null }]);
    // 返乡补签: it was in force before, and everybody knew.
    expect(plan(filed([]))).toMatchObject({ sends: [], clears: [] });
  });

  test('that was only drafted or marked rings for nobody', () => {
    const draft: CareRecord = {
      kind: 'agreement-drafted',
      agreement: anAgreement(),
      by: DIRECTOR,
      packVersion: 'p',
    };
    expect(said(draft)).toEqual([]);
  });
});

describe("a family's word", () => {
  const word = (of: Word['word']): CareRecord => ({
    kind: 'family-word',
    record: {
      id: 'fw_1',
      word: of,
      personId: GRANDMOTHER,
      about: [],
      note: null,
      saidOn: WEDNESDAY,
      answer: null,
    },
  });

  test('that asks for help rings for the village’s director, with nothing about the family', () => {
    expect(said(word('help'))).toEqual([`family-request asked ${DIRECTOR} 11-18T12:00`]);
    expect(plan(word('help')).sends[0]?.fields).toEqual({});
  });

  test('that all is well rings for nobody', () => {
    expect(said(word('fine'))).toEqual([]);
  });

  test('rings no more once it is answered', () => {
    const answered = {
      kind: 'family-word-answered',
      id: 'fw_1',
      by: DIRECTOR,
      on: '2026-11-19',
      note: '明天来',
    } as const;
    expect(plan(answered)).toMatchObject({ sends: [], clears: [{ cause: 'word:fw_1', personId: null }] });
  });
});
