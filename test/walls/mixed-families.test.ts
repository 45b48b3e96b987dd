import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { paperChecks } from '../../contracts/vocabulary/agreement';
import { demoId } from '../../local/demo/demo-id';
import { anAgreement, aScreen } from '../stories/yu-family';
import { changedTables, tableContents } from '../stories/table-contents';
import { BOY, DIRECTOR, GIRL, MOTHER, TODAY, YU, ZHENG } from './every-operation/operation-case';
import { type County, openCounty } from './open-county';

const OTHER = demoId('ch', 'geshuhao');
const OTHER_MOTHER = demoId('pe', 'maoyajun');
const OTHER_CARER = demoId('pe', 'gemeizhen');
const OTHER_AGREEMENT = demoId('ag', 'liuan-ge');
const ACT = demoId('va', 'mixed');
const line = { need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任', dueOn: '2026-11-28' };
const visit = { happenedOn: TODAY, sawChild: true, talkedAlone: true, caregiving: 'in-place' };
const call = { happenedOn: TODAY, mode: 'phone', with: ['child'], outcome: 'reached' };
const followUp = {
  householdId: ZHENG,
  childIds: [GIRL],
  topic: 'study',
  steps: ['parents-told'],
  who: 'director',
  dueOn: '2026-12-02',
  from: { kind: 'visit', on: TODAY },
};
const report = {
  householdId: ZHENG,
  childIds: [GIRL],
  course: 'report',
  situations: ['other-danger'],
  foundOn: TODAY,
};
const unreachable = { householdId: ZHENG, reason: 'at-sea', from: TODAY, to: null };

/** Ids that only come into being when both families have records. */
type Made = {
  readonly line: string;
  readonly unreachable: string;
  readonly paper: string;
  readonly digest: string;
};
type Mixed = readonly [what: string, as: string, op: string, input: (made: Made) => object];

// Both families live in the director's village, so no wall stands between them for her: the rules have to.
const mixtures: readonly Mixed[] = [
  [
    'a week of two families',
    DIRECTOR,
    'contact.confirm',
    () => ({ childIds: [GIRL, OTHER], week: '2026-W46', lines: ['child'] }),
  ],
  [
    'a call to two families',
    DIRECTOR,
    'directorContact.record',
    () => ({ ...call, childIds: [GIRL, OTHER] }),
  ],
  ['a visit to two families', DIRECTOR, 'visit.record', () => ({ ...visit, childIds: [GIRL, OTHER] })],
  [
    'a follow-up about a child of another family',
    DIRECTOR,
    'followUp.open',
    () => ({ ...followUp, childIds: [GIRL, OTHER] }),
  ],
  [
    'a report about a child of another family',
    DIRECTOR,
    'concern.open',
    () => ({ ...report, childIds: [GIRL, OTHER] }),
  ],
  [
    'a report that suspects somebody of another family',
    DIRECTOR,
    'concern.open',
    () => ({ ...report, suspects: [OTHER_CARER] }),
  ],
  [
    'a report told to somebody of another family',
    DIRECTOR,
    'concern.open',
    () => ({ ...report, tell: [OTHER_MOTHER] }),
  ],
  [
    'a guardian of another family who is away',
    DIRECTOR,
    'contact.recordUnreachable',
    () => ({ ...unreachable, guardian: OTHER_MOTHER }),
  ],
  ['no guardian at all who is away', DIRECTOR, 'contact.recordUnreachable', () => unreachable],
  [
    'a guardian of another family who is home',
    DIRECTOR,
    'contact.recordHomeStay',
    () => ({ householdId: ZHENG, guardian: OTHER_MOTHER, from: TODAY, to: null }),
  ],
  [
    'an absence of another family',
    DIRECTOR,
    'contact.endUnreachable',
    (made) => ({ householdId: ZHENG, unreachableId: made.unreachable }),
  ],
  [
    'an absence of another family, ended by a guardian',
    MOTHER,
    'contact.endUnreachable',
    (made) => ({ householdId: ZHENG, unreachableId: made.unreachable }),
  ],
  [
    'a finding about a caregiver of another family',
    DIRECTOR,
    'finding.open',
    () => ({ householdId: ZHENG, caregiver: OTHER_CARER, kind: 'unable', foundOn: TODAY, note: '走不了路' }),
  ],
  [
    'a line of another child’s plan',
    DIRECTOR,
    'helpPlan.write',
    (made) => ({ childId: BOY, basedOn: 0, lines: [{ ...line, lineId: made.line }] }),
  ],
  [
    'a draft with a child of another family',
    DIRECTOR,
    'agreement.draft',
    () => ({ content: anAgreement({ childIds: [OTHER] }) }),
  ],
  [
    'a draft with a caregiver of another family',
    DIRECTOR,
    'agreement.draft',
    () => ({ content: anAgreement({ caregiver: aScreen({ personId: OTHER_CARER }) }) }),
  ],
  [
    'a draft over another family’s agreement',
    DIRECTOR,
    'agreement.draft',
    () => ({ content: anAgreement(), agreementId: OTHER_AGREEMENT }),
  ],
  [
    'a paper of another family',
    DIRECTOR,
    'agreement.filePaper',
    (made) => ({
      agreementId: OTHER_AGREEMENT,
      version: 1,
      digest: made.digest,
      signedOn: TODAY,
      attachmentIds: [made.paper],
      checks: paperChecks,
    }),
  ],
  [
    'a picture of another family’s visit',
    DIRECTOR,
    'attachment.upload',
    () => ({
      householdId: ZHENG,
      kind: 'visit-photo',
      about: ACT,
      media: 'image/jpeg',
      content: Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64'),
    }),
  ],
  [
    'an invitation for somebody of another family',
    DIRECTOR,
    'invitation.create',
    () => ({ personId: OTHER_MOTHER, role: 'guardian', householdId: YU }),
  ],
  [
    'an invitation in a role that is not the person’s',
    DIRECTOR,
    'invitation.create',
    () => ({ personId: OTHER_CARER, role: 'guardian', householdId: demoId('hh', 'liuan-ge') }),
  ],
  ['a page in a role that is not the caller’s', MOTHER, 'home.show', () => ({ role: 'county' })],
  [
    'a colleague’s work log',
    DIRECTOR,
    'worklog.show',
    () => ({ month: '2026-11', director: demoId('pe', 'shenyulan') }),
  ],
];

describe('what belongs to two families', () => {
  let county: County;
  let made: Made;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.data(DIRECTOR, 'helpPlan.write', { childId: OTHER, basedOn: 0, lines: [line] });
    await county.data(DIRECTOR, 'visit.record', { ...visit, childIds: [OTHER], act: ACT });
    const { unreachableId } = await county.data(DIRECTOR, 'contact.recordUnreachable', {
      ...unreachable,
      householdId: demoId('hh', 'liuan-ge'),
      guardian: OTHER_MOTHER,
    });
    const [found] = await county.rows<{ line: string; digest: string }>(
      `select (select id from help_plan_line) as line, (select digest from agreement where id = $1) as digest`,
      [OTHER_AGREEMENT],
    );
    await county.root.query(
      `insert into attachment (id, household_id, kind, file_id, media, bytes, sha256, uploaded_by, uploaded_at)
         values ('at_aaaaaaaaaaaa', $1, 'agreement-paper', 'cloud://x', 'image/jpeg', 3, 'x', $2, '2026-11-18T01:00:00Z')`,
      [ZHENG, demoId('pe', DIRECTOR)],
    );
    made = {
      line: found?.line ?? '',
      digest: found?.digest ?? '',
      unreachable: String(unreachableId),
      paper: 'at_aaaaaaaaaaaa',
    };
  });
  afterAll(() => county.close());

  it.each(mixtures.map((one) => [one[0], one] as const))(
    'is refused and leaves nothing: %s',
    async (_what, [, as, op, input]) => {
      const before = await tableContents(county.root);
      const answer = await county.call(as, op, input(made));
      expect(answer.ok ? 'allowed' : answer.refusal.code).toMatch(
        /^(access[.]denied|record[.]notFound|record[.]notYours|attachment[.]notFound|agreement[.]wrongState)$/,
      );
      expect(changedTables(before, await tableContents(county.root))).toEqual([]);
    },
  );
});
