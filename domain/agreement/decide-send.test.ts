import { describe, expect, test } from '@jest/globals';
import { agreementContent, anAgreement } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import type { Agreement } from '../care-file/agreement-facts';
import { rulesFor } from '../policy/rules';
import { decideMark, decideSend } from './decide-send';

const TODAY = on('2026-11-18', { by: DIRECTOR });
const withAgreement = (spec: Partial<Agreement>) => aCareFile().withAgreement(anAgreement(spec)).file;
const digestsOf = (text: string) => ({ digest: `digest of ${String(text.length)} characters`, sm3: 'sm3' });
const rules = rulesFor('putuo', []);

type Wanted = { readonly agreementId?: string; readonly version?: number };

const send = (spec: Partial<Agreement> = {}, { agreementId = 'ag_first', version = 1 }: Wanted = {}) => {
  return decideSend(
    withAgreement(spec),
    { agreementId, version, rules, digestsOf, haveNumbers: true },
    TODAY,
  );
};

describe('sending a draft', () => {
  test('fixes its text: the digest is what is signed from then on', () => {
    const sent = send();
    expect(sent).toMatchObject({ ok: true, value: { answer: { state: 'sent' } } });
    expect(sent.ok && sent.value.records).toMatchObject([
      { kind: 'agreement-sent', agreement: { state: 'sent', digest: sent.ok && sent.value.answer.digest } },
    ]);
  });

  test('gives another version another digest', () => {
    const texts: string[] = [];
    const keep = (text: string) => (texts.push(text), digestsOf(text));
    for (const version of [1, 2]) {
      decideSend(
        withAgreement({ version }),
        { agreementId: 'ag_first', version, rules, digestsOf: keep, haveNumbers: true },
        TODAY,
      );
    }
    expect(texts[0]).not.toBe(texts[1]);
  });

  test.each<[why: string, code: string, spec: Partial<Agreement>]>([
    ['one that was sent already', 'agreement.wrongState', { state: 'sent' }],
    ['an older version than the draft', 'agreement.versionChanged', { version: 2 }],
    [
      'one without the views of a child of eight',
      'agreement.viewsMissing',
      { content: agreementContent({ views: [] }) },
    ],
  ])('refuses %s', (_, code, spec) => {
    expect(send(spec)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('refuses an agreement that is not there', () => {
    expect(send({}, { agreementId: 'ag_other' })).toMatchObject({ refusal: { code: 'agreement.notFound' } });
  });
});

describe("the village's mark", () => {
  const mark = (spec: Partial<Agreement>, agreementId = 'ag_first') =>
    decideMark(withAgreement(spec), { agreementId, mark: 'witnessed', place: '村委会' }, TODAY);

  test('is a record of its own by who made it', () => {
    expect(mark({ state: 'in-force' })).toMatchObject({
      value: { records: [{ kind: 'agreement-marked', mark: 'witnessed', by: DIRECTOR, place: '村委会' }] },
    });
  });

  test('is made once: again changes nothing', () => {
    expect(mark({ state: 'sent', marks: ['witnessed'] })).toMatchObject({ ok: true, value: { records: [] } });
  });

  test('stands beside the other mark', () => {
    expect(mark({ state: 'sent', marks: ['acknowledged'] })).toMatchObject({ value: { records: [{}] } });
  });

  test('is refused on a draft and on an agreement that is not there', () => {
    expect(mark({})).toMatchObject({ refusal: { code: 'agreement.wrongState' } });
    expect(mark({ state: 'sent' }, 'ag_other')).toMatchObject({ refusal: { code: 'agreement.notFound' } });
  });
});

describe('a county that signs with a service outside', () => {
  const elsewhere = rulesFor('putuo', [
    { key: 'agreement.signing', from: '2026-11-01', value: 'tencent-ess', source: { title: '县民政局通知' } },
  ]);
  const sendWith = (haveNumbers: boolean) => {
    const input = { agreementId: 'ag_first', version: 1, rules: elsewhere, digestsOf, haveNumbers };
    const sent = decideSend(withAgreement({}), input, TODAY);
    return sent.ok ? sent.value : null;
  };

  test('promises the order with the text, and the text says how one signs there', () => {
    const [sent, ordered] = sendWith(true)?.records ?? [];
    expect(sent).toMatchObject({ kind: 'agreement-sent', agreement: { signedWith: 'tencent-ess' } });
    expect(JSON.stringify(sent)).toMatch('到腾讯电子签里签');
    expect(ordered).toEqual({
      kind: 'signing-flow-ordered',
      agreementId: 'ag_first',
      version: 1,
      attempt: 1,
      provider: 'tencent-ess',
    });
  });

  test('signs on our own pages where somebody has no number to be known by', () => {
    const own = sendWith(false);
    expect(own?.answer.signedWith).toBe('own');
    expect(own?.records).toHaveLength(1);
    expect(JSON.stringify(own?.records)).not.toMatch('腾讯电子签');
  });
});
