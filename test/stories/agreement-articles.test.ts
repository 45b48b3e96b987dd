import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes } from '../../contracts/errors';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, inPerson, sendAgreement, yuFamily } from './yu-family';

/** Refusals that rest on a law name its article, also those that only the moment of sending or signing brings. */
const { director, mother, grandfather, householdId } = yuFamily;

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

const refused = async (op: 'agreement.send' | 'agreement.sign', input: object) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(director, op, input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

describe('a text that leaves out what the law asks for', () => {
  it('is not sent, and the articles are named', async () => {
    const { childIds, views } = anAgreement();
    const draft = await county.call(director, 'agreement.draft', {
      content: { householdId, childIds, views },
    });
    expect(await refused('agreement.send', draft)).toMatchObject({
      code: 'agreement.incomplete',
      fields: expect.arrayContaining(['content.caregiver', 'content.weeklyContact', 'content.money']),
      article: '未成年人保护法第二十一条、第二十二条、第二十三条',
    });
  });

  it('names no law for what only our own text needs', async () => {
    const { money, ...rest } = anAgreement();
    expect(money).toBeDefined();
    const { agreementId } = await county.call(director, 'agreement.openDraft', { householdId });
    const draft = await county.call(director, 'agreement.draft', {
      content: rest,
      ...(agreementId === null ? {} : { agreementId }),
    });
    expect(await refused('agreement.send', draft)).toEqual({
      code: 'agreement.incomplete',
      fields: ['content.money'],
    });
  });
});

describe('a caregiver who is not there any more, or too young after all, when somebody signs', () => {
  it('is refused under article 22, and nothing is signed', async () => {
    const { agreementId } = await county.call(director, 'agreement.openDraft', { householdId });
    const sent = await sendAgreement(county, agreementId === null ? {} : { agreementId });
    await county.root.query("update caregiver_link set to_on = '2026-11-17' where person_id = $1", [
      grandfather.personId,
    ]);
    const article = '未成年人保护法第二十二条';
    expect(await refused('agreement.sign', inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.wrongState',
      article,
    });
    await county.root.query('update caregiver_link set to_on = null where person_id = $1', [
      grandfather.personId,
    ]);
    await county.root.query("update person set birth_on = '2012-01-01' where id = $1", [
      grandfather.personId,
    ]);
    expect(await refused('agreement.sign', inPerson(sent, mother.personId))).toEqual({
      code: 'agreement.wrongState',
      article,
    });
  });
});

describe('every refusal about an agreement', () => {
  const stories = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${__dirname}/${name}`, 'utf8'))
    .join('\n');

  it.each(errorCodes.filter((code) => code.startsWith('agreement.')))('is tried by a story: %s', (code) => {
    expect(stories).toMatch(new RegExp(`code: '${code.replace('.', '[.]')}'`));
  });

  it.each([
    ['agreement.caregiverBarred', 'ENTRUSTMENT'],
    ['agreement.caregiverNoCapacity', 'ENTRUSTMENT'],
    ['agreement.childUnattended', 'LIVING'],
    ['agreement.childAlone', 'LIVING'],
    ['agreement.gapLeft', '未成年人保护法第二十一条、第二十二条'],
    ['agreement.findingMissing', '未成年人保护法第四十三条'],
    ['agreement.consentMissing', '电子签名法第十三条'],
  ])('that a law demands is expected with its article: %s', (code, article) => {
    const at = [...stories.matchAll(new RegExp(`code: '${code.replace('.', '[.]')}'`, 'g'))];
    expect(at.some(({ index }) => stories.slice(index, index + 160).includes(article))).toBe(true);
  });
});
