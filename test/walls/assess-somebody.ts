import { demoId } from '../../local/demo/demo-id';
import { SAMPLE_INSTRUMENT } from '../../local/demo/sample-instrument';
import { answersTo } from '../builders/instrument';
import type { County } from './open-county';

/** Single-parent families are on a list in Putuo's township: 俞家, a mother alone. */
export const SINGLE = demoId('hh', 'liuan-yu');

const cases = [
  ['fangxiaomei', 'zhengxiaotong'],
  ['guchunyan', 'nianqi'],
] as const;

/** In two townships: a child assessed red and then proposed calmer, and a help plan; a single-parent family in one. */
export const assessSomebody = async (county: County): Promise<void> => {
  const instrumentId = demoId('in', 'sample');
  const red = answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o3' });
  for (const [director, child] of cases) {
    const childId = demoId('ch', child);
    const lines = [{ need: '看不清黑板', measure: '去镇上配眼镜', who: '方主任陪着去', dueOn: '2026-11-28' }];
    await county.data(director, 'helpPlan.write', { childId, basedOn: 0, lines });
    // A proposal below the instrument's: it waits for the supervisor from the first day on.
    await county.data(director, 'assessment.record', {
      childId,
      instrumentId,
      answers: red,
      colour: 'yellow',
      reason: '说的是气话',
      basedOn: 0,
    });
  }
  await county.data('fangxiaomei', 'keyFact.add', {
    childId: demoId('ch', 'yuziqi'),
    fact: 'single-parent',
    from: '2026-11-01',
    note: '随妈妈生活',
  });
};
