import { describe, expect, test } from '@jest/globals';
import { aParty, aShownAgreement } from '../../../../test/builders/shown-agreement';
import {
  type Agreement,
  missingOf,
  onlySigner,
  presentDone,
  presentSigning,
  presentSummary,
} from './presenter';

const today = '2026-11-24';

describe('signing in person', () => {
  test('is the guardians’ turn first, the caregiver’s after all of them', () => {
    const half = aShownAgreement({
      parties: [
        aParty('刘敏', 'guardian', '2026-11-20'),
        aParty('王建军', 'guardian'),
        aParty('陈桂芳', 'caregiver'),
      ],
    });
    const guardians = aShownAgreement({
      state: 'guardians-signed',
      parties: [aParty('刘敏', 'guardian', '2026-11-20'), aParty('陈桂芳', 'caregiver')],
    });
    const names = (of: Agreement) => {
      const signing = presentSigning(of);
      return signing.kind === 'open' ? signing.signers.map(({ name }) => name) : signing.title;
    };

    expect(names(aShownAgreement())).toEqual(['刘敏', '王建军']);
    expect(names(half)).toEqual(['王建军']);
    expect(names(guardians)).toEqual(['陈桂芳']);
    expect(onlySigner(guardians)?.name).toBe('陈桂芳');
    expect(onlySigner(aShownAgreement())).toBeUndefined();
  });

  test('is closed while it is a draft, and when nobody’s signature is missing', () => {
    expect(presentSigning(aShownAgreement({ state: 'draft' }))).toMatchObject({
      kind: 'closed',
      title: '还不能签',
    });
    expect(
      presentSigning(
        aShownAgreement({ state: 'in-force', parties: [aParty('刘敏', 'guardian', '2026-11-20')] }),
      ),
    ).toMatchObject({ kind: 'closed', title: '都签好了' });
  });

  test('reads the agreement out in sentences, the guardian’s standing among them', () => {
    const sentences = presentSummary(aShownAgreement(), today);

    expect(sentences[0]).toBe('刘敏、王建军请陈桂芳照护王小雨、王小川。');
    expect(sentences[1]).toBe('从 12月1日 到 2027年11月30日。');
    expect(sentences).toContain('孩子的监护人还是刘敏、王建军，不会换人。');
    expect(sentences).toContain('父母每周和孩子联系：每周日晚上视频；和照护人联系：每周三电话。');
  });

  test('needs a name and an answer about signing on a phone', () => {
    expect(missingOf(null, undefined)).toEqual(['选愿不愿意', '写名字']);
    expect(missingOf('M0 0L9 9', 'yes')).toEqual([]);
  });

  test('says from when it holds, or for whom it waits', () => {
    expect(presentDone({ state: 'in-force', inForceOn: '2026-12-01' }, today)).toContain('12月1日起生效');
    expect(presentDone({ state: 'guardians-signed', inForceOn: null }, today)).toContain('还等别的人签');
  });
});
