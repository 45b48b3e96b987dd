import type { AgreementContent } from '../../../contracts/agreement';
import { demoId } from '../../../local/demo/demo-id';
import type { Family } from './shapes';

/** An agreement's text, the same in every family: no rule of this week reads it. */
export const agreementContentOf = (
  { key, children, carer }: Family,
  term: { readonly from: string; readonly to: string },
): AgreementContent => ({
  householdId: demoId('hh', key),
  childIds: children.map((child) => demoId('ch', child.key)),
  reason: 'work-away',
  caregiver: {
    personId: demoId('pe', carer?.key ?? ''),
    bars: [],
    fullCivilCapacity: true,
    factors: { character: '和气', family: '独门独院', health: '硬朗', bond: '很亲' },
    verifiedHow: '到家里看过',
  },
  views: children.map((child) => ({ childId: demoId('ch', child.key), view: 'agrees', words: '愿意' })),
  living: { withCaregiver: true, unattendedAtTimes: false },
  term,
  weeklyContact: { child: '每周日晚上视频', caregiver: '每周一次电话' },
  emergencies: [
    { name: '村委会', phone: '19900200001' },
    { name: '卫生室', phone: '19900200002' },
  ],
});
