import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { demoId } from '../../local/demo/demo-id';
import { type County, openCounty } from '../walls/open-county';
import { anAgreement, yuFamily } from './yu-family';

const { director, householdId, grandfather } = yuFamily;

/** The grandfather of 俞家 looks after a child next door too, and two in another township. */
describe('a caregiver of several households', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    for (const home of ['liuan-ge', 'ludang-wang'])
      await county.root.query(
        `insert into caregiver_link (household_id, person_id, relation, from_on) values ($1, $2, '外公', '2026-11-01')`,
        [demoId('hh', home), grandfather.personId],
      );
  });
  afterAll(() => county.close());

  const caregiverIn = async (op: string) => {
    const data = await county.data(director, op, { householdId });
    const people = data['people'] as { readonly caregivers?: readonly object[] } & readonly object[];
    const all = (people.caregivers ?? people) as readonly { readonly personId: string }[];
    return all.find(({ personId }) => personId === grandfather.personId);
  };

  it('is shown with all children counted, and those of the own village named', async () => {
    expect(await caregiverIn('agreement.openDraft')).toMatchObject({
      alsoCaresFor: ['葛书豪'],
      alsoCount: 3,
    });
    expect(await caregiverIn('household.show')).toMatchObject({
      alsoCaresFor: { count: 3, names: ['葛书豪'] },
    });
  });

  it('warns in the draft and stands in the text that everybody signs, without a name', async () => {
    const drafted = await county.data(director, 'agreement.draft', { content: anAgreement() });
    expect(drafted['warnings']).toEqual(['caregiver-of-others']);
    const { agreementId, version } = drafted;
    await county.data(director, 'agreement.send', { agreementId, version });
    const { text } = await county.data(director, 'agreement.show', { agreementId });
    const said = JSON.stringify(text);
    expect(said).toContain('同时还照护其他家庭的 3 个孩子');
    expect(said).not.toContain('葛书豪');
    expect(said).not.toContain('汪诗琪');
  });

  it('is a number for staff only', async () => {
    const asked = `select care_children_elsewhere($1, $2, '2026-11-18') as n`;
    const ids = [grandfather.personId, householdId];
    const [nobody] = await county.rows<{ n: number }>(asked, ids);
    expect(nobody?.n).toBe(0);
  });
});
