import type { AgreementContent } from '../../contracts/agreement-content';
import { demoId } from '../../local/demo/demo-id';
import type { StoryCounty } from './start-county';

/** 俞家 of 柳岸村: a mother who has just left, the grandfather who cares for a girl of eight, and nothing bound or signed yet. */
export const yuFamily = {
  director: 'fangxiaomei',
  householdId: demoId('hh', 'liuan-yu'),
  mother: { key: 'yufang', personId: demoId('pe', 'yufang') },
  grandfather: { key: 'yuagen', personId: demoId('pe', 'yuagen') },
  child: { id: demoId('ch', 'yuziqi'), name: '俞子琪' },
};

/** A drawn signature, no more than a stroke. */
export const DRAWING = 'M10 60 L40 20 Q80 100 120 60';

/** What the director of the 俞家 would write down, the child heard and the grandfather screened. */
export const anAgreement = (changes: Partial<AgreementContent> = {}): AgreementContent => ({
  householdId: yuFamily.householdId,
  childIds: [yuFamily.child.id],
  children: [{ childId: yuFamily.child.id, health: '好', schooling: '柳岸小学二年级', boards: false }],
  departure: { kind: 'both-away', leavingOn: '2026-11-16', decidedOn: '2026-11-10' },
  reason: { kind: 'work-away' },
  caregiver: aScreen(),
  views: [
    { childId: yuFamily.child.id, view: 'agrees', how: 'in-person', words: '愿意和外公住，想妈妈多打电话' },
  ],
  living: { withCaregiver: true, unattendedAtTimes: false },
  term: { from: '2026-11-18', to: '2027-11-17' },
  weeklyContact: { child: '每周日晚上视频', caregiver: '每周日和外公说几句', visitsHome: '过年回来' },
  money: { amount: '每月 800 元', how: '每月一号微信转给照护人' },
  emergencies: [
    { name: '方小梅', phone: '19900001001' },
    { name: '俞芳', phone: '19900001021' },
  ],
  medical: { scope: '可以带孩子看病、打针、做检查。', costs: '父母出，照护人先垫。', nearby: '镇卫生院' },
  handover: '孩子的姨妈先接过去住。',
  place: '村委会',
  copies: 4,
  ...changes,
});

/** Art. 22's screen of the grandfather: nothing against him. */
export const aScreen = (
  changes: Partial<AgreementContent['caregiver']> = {},
): AgreementContent['caregiver'] => ({
  personId: yuFamily.grandfather.personId,
  bars: [],
  declared: true,
  fullCivilCapacity: true,
  factors: { character: '和气', family: '独门独院', health: '硬朗', bond: '从小带大' },
  conditions: [],
  verifiedHow: '到家里看过，问过邻居',
  verifiedOn: '2026-11-17',
  ...changes,
});

/** Invites a person of the family and binds the account with the code from the phone. */
export const bind = async (county: StoryCounty, role: 'guardian' | 'caregiver'): Promise<void> => {
  const { key, personId } = role === 'guardian' ? yuFamily.mother : yuFamily.grandfather;
  const { token } = await county.call(yuFamily.director, 'invitation.create', {
    personId,
    role,
    householdId: yuFamily.householdId,
  });
  await county.call(key, 'invitation.sendCode', { token });
  const message = county.cloud.inbox(key).findLast(({ template }) => template === 'phone-code');
  await county.call(key, 'invitation.bind', { token, code: message?.fields['1'] ?? '' });
};

export type SentAgreement = {
  readonly agreementId: string;
  readonly version: number;
  readonly digest: string;
};

/** Drafts (or redrafts) and sends; what is then to be signed. */
export const sendAgreement = async (
  county: StoryCounty,
  { content = anAgreement(), agreementId }: { content?: AgreementContent; agreementId?: string } = {},
): Promise<SentAgreement> => {
  const draft = await county.call(yuFamily.director, 'agreement.draft', { content, agreementId });
  const { digest } = await county.call(yuFamily.director, 'agreement.send', draft);
  return { agreementId: draft.agreementId, version: draft.version, digest };
};

/** Has the code sent to the own phone and reads it there. */
export const codeOf = async (county: StoryCounty, key: string, agreementId: string): Promise<string> => {
  await county.call(key, 'agreement.sendCode', { agreementId });
  const message = county.cloud.inbox(key).findLast(({ template }) => template === 'phone-code');
  return message?.fields['1'] ?? '';
};

/** Signs on the own phone, as the page does: the code first, then everything in one call. */
export const signOwn = async (county: StoryCounty, key: string, sent: SentAgreement) => {
  const code = await codeOf(county, key, sent.agreementId);
  return county.call(key, 'agreement.sign', { ...ownSignature(sent), code });
};

/** One's own signature on one's own phone, without the code yet. */
export const ownSignature = (sent: SentAgreement) => ({
  ...sent,
  method: 'own-phone' as const,
  drawing: DRAWING,
  consent: true,
});

/** Somebody's signature on the director's phone. */
export const inPerson = (sent: SentAgreement, signer: string) => ({
  ...sent,
  method: 'in-person' as const,
  signer,
  drawing: DRAWING,
  consent: true,
});
