import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';
import { TODAY } from './sight';

/** A visit to 郑家 that leads to a follow-up with a step, and that the mother answers about. */
export const visitZhengs = async (county: County): Promise<void> => {
  const childIds = [demoId('ch', 'zhengxiaotong')];
  const visit = { childIds, happenedOn: TODAY, sawChild: true, talkedAlone: false, caregiving: 'needs-help' };
  await county.data('fangxiaomei', 'visit.record', visit);
  const { followUpId } = (await county.data('fangxiaomei', 'followUp.open', {
    householdId: demoId('hh', 'liuan-zheng'),
    childIds,
    topic: 'caregiver',
    steps: ['parents-told'],
    who: 'director',
    dueOn: '2026-12-02',
    from: { kind: 'visit', on: TODAY },
  })) as { readonly followUpId: string };
  await county.data('fangxiaomei', 'followUp.recordStep', { followUpId, step: 'parents-told', on: TODAY });
  const [ask] = await county.rows<{ id: string }>('select id from visit_ask');
  await county.data('yeqiuping', 'visit.sayHelpful', { askId: ask?.id, answer: 'a-little' });
};
