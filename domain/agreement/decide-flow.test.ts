import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { anAgreement } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { CareRecord } from '../care-file/records';
import { decideFlow, type FlowTold } from './decide-flow';

const TODAY = on('2026-11-18', { by: 'e-sign' });
const AT = '2026-11-18T01:00:00.000Z';
const flow = { version: 1, attempt: 1, state: 'waiting', noted: [], attachmentId: null } as const;
const sent = (spec: Partial<Agreement> = {}) =>
  aCareFile().withAgreement(
    anAgreement({ state: 'sent', digest: 'digest-1', signedWith: 'tencent-ess', flows: [flow], ...spec }),
  ).file;

const told = (signed: readonly string[], spec: Partial<FlowTold> = {}): FlowTold => ({
  agreementId: 'ag_first',
  version: 1,
  attempt: 1,
  state: 'partly-signed',
  reason: null,
  signers: [MOTHER, GRANDMOTHER].map((personId) => {
    const has = signed.includes(personId);
    return { personId, state: has ? 'signed' : 'waiting', signedAt: has ? AT : null };
  }),
  ...spec,
});

/** Steps until nothing is new, as the job takes them; what the write path keeps of a flow is kept here too. */
const learn = (
  file: CareFile,
  message: FlowTold,
): { readonly file: CareFile; readonly records: readonly CareRecord[] } => {
  let current = file;
  const records: CareRecord[] = [];
  for (let step = 0; step < 20; step += 1) {
    const decided = decideFlow(current, message, TODAY);
    if (!decided.ok) break;
    records.push(...decided.value.records);
    current = keepFlows(
      applyRecords(current, decided.value.records, { today: TODAY.today, now: TODAY.now }),
      decided.value.records,
    );
    if (decided.value.answer.done) return { file: current, records };
  }
  throw new Error('This is never done.');
};

const keepFlows = (file: CareFile, records: readonly CareRecord[]): CareFile => ({
  ...file,
  agreements: file.agreements.map((agreement) => ({
    ...agreement,
    flows: agreement.flows.map((known) => records.reduce(changed, known)),
  })),
});
const changed = (known: Agreement['flows'][number], record: CareRecord): Agreement['flows'][number] => {
  if (!('attempt' in record) || record.version !== known.version || record.attempt !== known.attempt)
    return known;
  if (record.kind === 'signing-flow-changed') return { ...known, state: record.state };
  return record.kind === 'signature-not-counted'
    ? { ...known, noted: [...known.noted, record.personId] }
    : known;
};
const kinds = (records: readonly CareRecord[]) => records.map(({ kind }) => kind);

describe('what a service outside tells', () => {
  test('is recorded a signature a step, guardians first, and brings it into force', () => {
    const { records, file } = learn(sent(), told([GRANDMOTHER, MOTHER], { state: 'signed' }));
    expect(kinds(records)).toEqual(['agreement-signed', 'agreement-signed', 'signing-flow-changed']);
    expect(records[0]).toMatchObject({ signature: { personId: MOTHER, method: 'tencent-ess', givenAt: AT } });
    expect(file.agreements[0]).toMatchObject({ state: 'in-force' });
  });

  test('comes to the same in any order and however often, once everything has been told', () => {
    const messages = [
      told([]),
      told([MOTHER]),
      told([MOTHER, GRANDMOTHER], { state: 'signed' }),
      told([], { state: 'unknown' }),
    ];
    const last = told([MOTHER, GRANDMOTHER], { state: 'signed' });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...messages)), (heard) => {
        const all = [...heard, last].reduce<{ file: CareFile; records: readonly CareRecord[] }>(
          (so, message) => {
            const next = learn(so.file, message);
            return { file: next.file, records: [...so.records, ...next.records] };
          },
          { file: sent(), records: [] },
        );
        expect(kinds(all.records).filter((kind) => kind === 'agreement-signed')).toHaveLength(2);
        expect(all.file.agreements[0]).toMatchObject({ state: 'in-force', flows: [{ state: 'signed' }] });
      }),
    );
  });

  test('of a version that is rewritten stays in the trail, once, and signs nothing', () => {
    const file = sent({ version: 2, state: 'sent' });
    const first = learn(file, told([MOTHER]));
    expect(first.records).toContainEqual(
      expect.objectContaining({
        kind: 'signature-not-counted',
        personId: MOTHER,
        why: 'agreement.versionChanged',
      }),
    );
    expect(learn(first.file, told([MOTHER])).records).toEqual([]);
    expect(first.file.agreements[0]?.signatures).toEqual([]);
  });

  test('against a rule that no longer holds is not counted: a child of eight who was not asked', () => {
    const agreement = anAgreement({
      state: 'sent',
      digest: 'digest-1',
      signedWith: 'tencent-ess',
      flows: [flow],
    });
    const file = aCareFile().withAgreement({
      ...agreement,
      content: { ...agreement.content, views: [] },
    }).file;
    const { records } = learn(file, told([MOTHER]));
    expect(records[0]).toMatchObject({ kind: 'signature-not-counted', why: 'agreement.viewsMissing' });
  });

  test('as a no is the person’s own no, with the reason', () => {
    const no = told([], {
      state: 'declined',
      reason: '住址写错了',
      signers: [{ personId: MOTHER, state: 'declined', signedAt: null }],
    });
    const { records } = learn(sent(), no);
    expect(records).toMatchObject([
      { kind: 'agreement-declined', reason: '住址写错了', agreement: { declined: { personId: MOTHER } } },
      { kind: 'signing-flow-changed', state: 'declined' },
    ]);
  });

  test('about an order that is not there, or an unknown number, changes nothing', () => {
    expect(learn(sent({ flows: [] }), told([MOTHER])).records).toEqual([]);
    expect(learn(sent(), told([], { state: 'unknown' })).records).toEqual([]);
  });
});
