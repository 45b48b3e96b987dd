import type { AgreementContent } from '../../../contracts/agreement-content';
import { demoId } from '../../../local/demo/demo-id';
import type { Family } from './shapes';

/** An agreement's text, the same in every family: no rule of this week reads it. */
export const agreementContentOf = (
  { key, children, carer }: Family,
  term: { readonly from: string; readonly to: string },
): AgreementContent => ({
  householdId: demoId('hh', key),
  childIds: children.map((child) => demoId('ch', child.key)),
  children: children.map((child) => ({
    childId: demoId('ch', child.key),
    health: '好',
    schooling: '村小学',
    boards: false,
  })),
  departure: { kind: 'both-away', leavingOn: '2026-09-01', decidedOn: '2026-08-28' },
  reason: { kind: 'work-away' },
  caregiver: {
    personId: demoId('pe', carer?.key ?? ''),
    bars: [],
    declared: true,
    fullCivilCapacity: true,
    factors: { character: '和气', family: '独门独院', health: '硬朗', bond: '很亲' },
    conditions: [],
    verifiedHow: '到家里看过',
    verifiedOn: '2026-08-28',
  },
  views: children.map((child) => ({
    childId: demoId('ch', child.key),
    view: 'agrees',
    how: 'in-person',
    words: '愿意',
  })),
  living: { withCaregiver: true, unattendedAtTimes: false },
  term,
  weeklyContact: { child: '每周日晚上视频', caregiver: '每周一次电话', visitsHome: '过年回来' },
  money: { amount: '每月 800 元', how: '每月一号微信转给照护人' },
  emergencies: [
    { name: '村委会', phone: '19900200001' },
    { name: '卫生室', phone: '19900200002' },
  ],
  medical: { scope: '可以带孩子看病、打针、做检查。', costs: '父母出，照护人先垫。', nearby: '镇卫生院' },
  handover: '孩子的姨妈先接过去住。',
  place: '村委会',
  copies: 4,
});
