import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementContent } from '../../contracts/agreement-content';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, bind, inPerson, ownSignature, sendAgreement, signOwn, yuFamily } from './yu-family';

const HEARING = '未成年人保护法第十九条、第二十二条';
const because = { fields: ['content.views'], article: HEARING };
const { director, grandfather, child } = yuFamily;

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
});
afterAll(() => county.stop());

type View = AgreementContent['views'][number];

const draftWith = (...views: readonly Omit<View, 'childId'>[]) =>
  county.call(director, 'agreement.draft', {
    content: anAgreement({ views: views.map((view) => ({ ...view, childId: child.id })) }),
  });

const childBornOn = (day: string) =>
  county.root.query('update child set birth_on = $1 where id = $2', [day, child.id]);

/** The refusal of a call that was to leave every value as it was. */
const unchanged = async (...refused: Parameters<StoryCounty['refusal']>) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(...refused);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

describe('a child of eight is heard before anything can be signed', () => {
  it.each([
    ['nothing', []],
    [
      'that she can’t say yet',
      [{ view: 'cannot-say-yet' as const, how: 'in-person' as const, reason: '年纪小' }],
    ],
  ])('%s written down: the draft says what is missing and is not sent', async (_, views) => {
    const draft = await draftWith(...views);

    expect(draft.missing).toEqual(['views']);
    expect(await unchanged(director, 'agreement.send', draft)).toEqual({
      code: 'agreement.viewsMissing',
      ...because,
    });
    const signature = ownSignature({ ...draft, digest: '0'.repeat(64) });
    expect(await unchanged('yufang', 'agreement.sign', signature)).toMatchObject({
      code: 'agreement.outOfOrder',
    });
  });

  it('who disagrees stops the agreement until the director has explained and heard her again', async () => {
    const disagrees = { view: 'disagrees' as const, how: 'in-person' as const, words: '想跟妈妈去杭州' };
    const draft = await draftWith(disagrees);
    expect(await unchanged(director, 'agreement.send', draft)).toEqual({
      code: 'agreement.viewsDisagree',
      ...because,
    });

    const explained = await draftWith({
      ...disagrees,
      explained: '和妈妈、外公一起谈过，寒假去杭州，孩子再想一想',
    });
    expect(explained.missing).toEqual([]);
    expect(await county.call(director, 'agreement.send', explained)).toMatchObject({ state: 'sent' });
  });
});

describe('a younger child', () => {
  it('may be too young to say, with the reason written down', async () => {
    await childBornOn('2020-06-01');
    const { agreementId } = await county.call(director, 'agreement.draft', {
      content: anAgreement({
        views: [{ childId: child.id, view: 'cannot-say-yet', how: 'in-person' as const }],
      }),
      agreementId: await openAgreement(),
    });
    const reasonless = await versionOf(agreementId);
    expect(await unchanged(director, 'agreement.send', reasonless)).toMatchObject({
      code: 'agreement.viewsMissing',
    });

    const sent = await sendAgreement(county, {
      agreementId,
      content: anAgreement({
        views: [
          {
            childId: child.id,
            view: 'cannot-say-yet',
            how: 'in-person' as const,
            reason: '才六岁，还说不清楚',
          },
        ],
      }),
    });
    expect(sent.version).toBe(reasonless.version + 1);
  });

  it('who turns eight between sending and signing has to be heard first', async () => {
    await childBornOn('2018-11-19');
    const sent = await sendAgreement(county, {
      agreementId: await openAgreement(),
      content: anAgreement({
        views: [
          { childId: child.id, view: 'cannot-say-yet', how: 'in-person' as const, reason: '还说不清楚' },
        ],
      }),
    });
    await county.cloud.moveClock('2026-11-19T09:00:00+08:00');
    const missing = { code: 'agreement.viewsMissing', ...because };

    expect(await unchanged('yufang', 'agreement.sign', ownSignature(sent))).toEqual(missing);

    const heard = await sendAgreement(county, { agreementId: sent.agreementId });
    expect(await signOwn(county, 'yufang', heard)).toMatchObject({
      state: 'guardians-signed',
    });
    expect(
      await county.call(director, 'agreement.sign', inPerson(heard, grandfather.personId)),
    ).toMatchObject({ state: 'in-force' });
  });
});

const openAgreement = async (): Promise<string> =>
  String(
    (
      await county.column("select id from agreement where household_id = $1 and state <> 'in-force'", [
        yuFamily.householdId,
      ])
    )[0],
  );

const versionOf = async (agreementId: string) => {
  const { version } = await county.call(director, 'agreement.openDraft', {
    householdId: yuFamily.householdId,
  });
  if (version === null) throw new Error('no draft');
  return { agreementId, version };
};
