import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, inPerson, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** Everything that can be done to an agreement and its caregiver, tried by those whom it is none of their business. */
const { director, mother, grandfather, householdId } = yuFamily;

let county: StoryCounty;
let sent: SentAgreement;
let findingId: string;
beforeAll(async () => {
  county = await startCounty();
  sent = await sendAgreement(county);
  await county.call(director, 'agreement.sign', inPerson(sent, mother.personId));
  ({ findingId } = await county.call(director, 'finding.open', {
    householdId,
    caregiver: grandfather.personId,
    kind: 'unable',
    foundOn: '2026-11-18',
    note: '腿伤',
  }));
});
afterAll(() => county.stop());

const tries = () => {
  const { agreementId, version, digest } = sent;
  const given = { on: '2026-11-18', how: '当面', receiver: '老师' };
  return [
    ['agreement.openDraft', { householdId }],
    ['agreement.draft', { content: anAgreement(), agreementId }],
    ['agreement.send', { agreementId, version }],
    ['agreement.show', { agreementId }],
    ['agreement.sign', inPerson(sent, grandfather.personId)],
    ['agreement.sendCode', { agreementId }],
    ['agreement.recordReading', { agreementId, version, seconds: 30 }],
    ['agreement.decline', { agreementId, version, reason: '不同意' }],
    ['agreement.recordReceipt', { agreementId, target: 'school', ...given }],
    ['agreement.mark', { agreementId, mark: 'witnessed' }],
    ['agreement.end', { agreementId, why: 'child-wish', on: '2026-11-18', note: '停' }],
    ['agreement.document', { agreementId, form: 'print' }],
    ['agreement.checkRecords', { agreementId }],
    ['agreement.proof', { agreementId }],
    [
      'agreement.filePaper',
      {
        agreementId,
        version,
        digest,
        signedOn: '2026-11-18',
        attachmentIds: ['at_aaaaaaaaaaaa'],
        checks: ['parties', 'children', 'term', 'signatures', 'date'],
      },
    ],
    [
      'attachment.upload',
      { householdId, kind: 'agreement-paper', media: 'image/png', content: 'iVBORw0KGgoAAAAA' },
    ],
    [
      'finding.open',
      { householdId, caregiver: grandfather.personId, kind: 'unable', foundOn: '2026-11-18', note: '查' },
    ],
    [
      'finding.recordStep',
      { findingId, step: 'guardians-told', on: '2026-11-18', how: '电话', receipt: '知道' },
    ],
    ['finding.list', { householdId }],
  ] as const;
};

describe('an agreement of another family', () => {
  it.each([
    ['the director of another village', 'shenyulan'],
    ['a parent of another county’s family', 'liumin'],
    ['the supervisor of another township', 'supervisor-2'],
    ['somebody unbound', 'newcomer'],
  ])('is neither seen nor changed by %s', async (_, as) => {
    const before = await tableContents(county.root, { except: ['access_entry'] });
    for (const [op, input] of tries()) {
      const { code } = await county.refusal(as, op, input);
      expect([op, code]).toEqual([
        op,
        expect.stringMatching(/^(agreement\.notFound|record\.notFound|access\.denied|caller\.notBound)$/),
      ]);
    }
    const after = await tableContents(county.root, { except: ['access_entry'] });
    expect(changedTables(before, after)).toEqual([]);
  });
});
