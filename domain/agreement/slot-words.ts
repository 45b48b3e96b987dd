import type { AgreementContent } from '../../contracts/agreement-content';
import { type CalendarDay, dayFrom, formatDay } from '../calendar/calendar-day';
import { holdsOn, type Span } from '../care-file/care-file';
import type { SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { SlotWords } from './fill-clauses';

const reasons: Readonly<Record<AgreementContent['reason']['kind'], string>> = {
  'work-away': '外出务工',
  'in-custody': '被羁押或者服刑',
  'serious-illness': '生重病',
  other: '其他原因',
};
const hearing: Readonly<Record<AgreementContent['views'][number]['how'], string>> = {
  'in-person': '当面问',
  video: '视频里问',
  'in-writing': '孩子自己写',
  'told-by-another': '由大人转述',
};

/** How one signs on a phone. The parties agree on it in the text itself (电子签名法第三条、第十三条). */
const onPhone: Readonly<Record<SigningProvider, string>> = {
  own: '在手机上签的，各方约定：用本人的微信和手机验证码确认身份，看过全文，手写签名，签好后的文字和签名用数字指纹保存，改动一个字都能查出来。',
  'tencent-ess':
    '在手机上签的，各方约定：到腾讯电子签里签，由它核对本人的姓名和手机号、确认是本人愿意签；签好的文件在本小程序里也存一份，用数字指纹保存，改动一个字都能查出来。',
};

/** Those whom the text names, and the village; a care file has them all. */
export type Named = {
  readonly villageName: string;
  readonly children: readonly { readonly id: string; readonly name: string }[];
  readonly guardians: readonly (Span & { readonly name: string })[];
  readonly caregivers: readonly {
    readonly personId: string;
    readonly name: string;
    readonly relation: string;
    readonly childrenElsewhere?: number;
  }[];
};

/** The facts of one agreement in words, as the printed text says them. */
export const slotWords = (
  named: Named,
  content: AgreementContent,
  { today, signedWith }: { readonly today: CalendarDay; readonly signedWith: SigningProvider },
): SlotWords => {
  const caregiver = named.caregivers.find(({ personId }) => personId === content.caregiver.personId);
  const nameOf = (childId: string) => named.children.find(({ id }) => id === childId)?.name ?? '';
  const guardians = named.guardians.filter((each) => holdsOn(each, today)).map(({ name }) => name);
  const { departure, reason, weeklyContact, money, medical } = content;
  return {
    guardians: guardians.join('、'),
    caregiver: caregiver?.name ?? '',
    relation: caregiver?.relation ?? '',
    children: content.childIds.map(nameOf).join('、'),
    childFacts: content.children.map((child) => childSentence(child, nameOf(child.childId))),
    village: named.villageName,
    departure: departureSentence(departure),
    reason: reason.note === undefined ? reasons[reason.kind] : `${reasons[reason.kind]}，${reason.note}`,
    from: dayInWords(content.term.from),
    to: dayInWords(content.term.to),
    weeklyChild: weeklyContact.child,
    weeklyCaregiver: weeklyContact.caregiver,
    visitsHome: weeklyContact.visitsHome,
    living: livingSentences(content.living),
    views: content.views.map((view) => viewSentence(view, nameOf(view.childId))),
    factors: [
      ...factorSentences(content.caregiver.factors),
      ...elsewhereSentences(caregiver?.childrenElsewhere ?? 0),
    ],
    verified: `儿童主任在 ${dayInWords(content.caregiver.verifiedOn)} 核实过：${content.caregiver.verifiedHow}`,
    amount: money.amount,
    paidHow: money.how,
    emergencies: content.emergencies.map(({ name, phone }) => `${name}：${phone}`),
    medicalScope: medical.scope,
    medicalCosts: medical.costs,
    nearby: medical.nearby ?? '',
    handover: content.handover,
    place: content.place,
    copies: String(content.copies),
    onPhone: onPhone[signedWith],
    remarks: content.remarks ?? '',
  };
};

/** 2026年12月1日: an agreement is read years later, so its days are whole. */
const dayInWords = (day: string): string => {
  const [year, month, date] = formatDay(dayFrom(day)).split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};

const childSentence = (child: AgreementContent['children'][number], name: string): string => {
  const medicine = child.medicine === undefined ? '' : `；用药和过敏：${child.medicine}`;
  return `${name}：身体${child.health}${medicine}；${child.schooling}${child.boards ? '，住校' : '，不住校'}`;
};

const departureSentence = ({
  kind,
  otherUnable,
  leavingOn,
  decidedOn,
}: AgreementContent['departure']): string => {
  const who = kind === 'both-away' ? '父母双方外出' : `一方外出，另一方照护不了（${otherUnable ?? ''}）`;
  return `${who}，${dayInWords(leavingOn)}外出，${dayInWords(decidedOn)}定下照护人。`;
};

const livingSentences = ({
  withCaregiver,
  unattendedAtTimes,
}: AgreementContent['living']): readonly string[] => [
  withCaregiver ? '孩子和被委托照护人住在一起。' : '孩子不和被委托照护人住在一起。',
  unattendedAtTimes ? '有时身边没有大人，只限于满八周岁、不用特别照看的孩子。' : '孩子身边一直有大人看着。',
];

const viewSentence = (view: AgreementContent['views'][number], name: string): string => {
  const told = {
    agrees: `${name}愿意这样安排`,
    disagrees: `${name}不愿意这样安排`,
    'cannot-say-yet': `${name}还说不清`,
  }[view.view];
  const words = view.words === undefined ? '' : `：「${view.words}」`;
  const reason = view.reason === undefined ? '' : `，${view.reason}`;
  const explained = view.explained === undefined ? '' : `。后来说明过：${view.explained}`;
  return `问过孩子（${hearing[view.how]}）：${told}${words}${reason}${explained}`;
};

/** Who signs knows how many children this person looks after; who the others are is nobody's business here. */
const elsewhereSentences = (count: number): readonly string[] =>
  count === 0 ? [] : [`同时还照护其他家庭的 ${String(count)} 个孩子`];

const factorSentences = (factors: AgreementContent['caregiver']['factors']): readonly string[] => [
  `为人：${factors.character}`,
  `家里：${factors.family}`,
  `身体：${factors.health}`,
  `和孩子的感情：${factors.bond}`,
];
