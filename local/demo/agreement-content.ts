import type { AgreementContent } from '../../contracts/agreement-content';
import { ageOn } from '../../domain/calendar/age';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../../domain/calendar/calendar-day';
import { phoneOf } from './contact-details';
import type { Caregiver, DemoChild } from './county';
import type { Place } from './demo-county';
import { demoId, pick } from './demo-id';

type View = AgreementContent['views'][number];

const HEARD_FROM_AGE = 8;
const CAN_SAY_FROM_AGE = 6;

const oneOf = (key: string, words: readonly [string, ...string[]]): string =>
  words[pick(key, words.length)] ?? words[0];

const factorsOf = ({ key }: Caregiver): AgreementContent['caregiver']['factors'] => ({
  character: oneOf(`character:${key}`, ['为人和气，邻里都说好', '做事踏实，说话算数', '心细，有耐心']),
  family: oneOf(`family:${key}`, [
    '自家房，家里还有一位老人',
    '独门独院，离学校走路十分钟',
    '两层楼房，孩子有自己的房间',
  ]),
  health: oneOf(`health:${key}`, [
    '身体硬朗，能做饭洗衣',
    '有高血压，按时吃药，不影响照护',
    '腿脚稍慢，日常照护没问题',
  ]),
  bond: oneOf(`bond:${key}`, ['孩子从小跟着，很亲', '一直住在一起，听得进话', '孩子有事愿意和老人说']),
});

const screenOf = (caregiver: Caregiver, day: CalendarDay): AgreementContent['caregiver'] => ({
  personId: demoId('pe', caregiver.key),
  bars: [],
  declared: true,
  fullCivilCapacity: true,
  factors: factorsOf(caregiver),
  conditions: factorsOf(caregiver).health.startsWith('有高血压') ? ['illness'] : [],
  verifiedHow: '到家里看过，问过邻居和村卫生室',
  verifiedOn: formatDay(day),
});

const viewOf = ({ key, born }: DemoChild, { relation }: Caregiver, day: CalendarDay): View => {
  const childId = demoId('ch', key);
  const age = ageOn(dayFrom(born), day);
  if (age < CAN_SAY_FROM_AGE)
    return {
      childId,
      view: 'cannot-say-yet',
      how: 'in-person',
      reason: '年纪小，还说不清楚，平时和照护人很亲',
    };
  if (age < HEARD_FROM_AGE) return { childId, view: 'agrees', how: 'in-person', words: `想和${relation}住` };
  const words = oneOf(`view:${key}`, [
    `愿意跟${relation}住，想爸爸妈妈常打电话`,
    `${relation}对我好，我愿意`,
    `愿意，放假想去看爸爸妈妈`,
  ]);
  return { childId, view: 'agrees', how: 'in-person', words };
};

const careOf = (
  { key, born }: DemoChild,
  { village, township }: Place,
  day: CalendarDay,
): AgreementContent['children'][number] => {
  const age = ageOn(dayFrom(born), day);
  const school =
    age < 6 ? '还没上学' : age < 12 ? `在${village.school}上学` : `在${township.name}初级中学上学`;
  return {
    childId: demoId('ch', key),
    health: oneOf(`health:${key}`, ['好', '好，容易感冒', '好，有一点近视']),
    schooling: school,
    boards: age >= 12,
  };
};

/** Decided a few days before leaving, as Heze's plan asks; on the day itself where the file was opened late. */
const departureOf = ({ home }: Place, day: CalendarDay): AgreementContent['departure'] => ({
  ...(home.guardians.length > 1
    ? { kind: 'both-away' as const }
    : { kind: 'one-away-other-unable' as const, otherUnable: '家里只有一位监护人' }),
  leavingOn: formatDay(day),
  decidedOn: formatDay(addDays(day, -3)),
});

const emergenciesOf = ({ home, village }: Place): AgreementContent['emergencies'] =>
  [village.director, ...home.guardians, ...(home.caregiver === undefined ? [] : [home.caregiver])]
    .flatMap(({ key, name }) => {
      const phone = phoneOf(key);
      return phone === null ? [] : [{ name, phone }];
    })
    .slice(0, 4);

/** The agreement of one household as its director wrote it, heard and screened on the term's first day. */
export const agreementContentOf = (
  place: Place & { readonly caregiver: Caregiver },
  term: { readonly from: CalendarDay; readonly to: CalendarDay },
): AgreementContent => {
  const { home, caregiver } = place;
  return {
    householdId: demoId('hh', home.key),
    childIds: home.children.map(({ key }) => demoId('ch', key)),
    children: home.children.map((child) => careOf(child, place, term.from)),
    departure: departureOf(place, term.from),
    reason: { kind: 'work-away' },
    caregiver: screenOf(caregiver, term.from),
    views: home.children.map((child) => viewOf(child, caregiver, term.from)),
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: formatDay(term.from), to: formatDay(term.to) },
    weeklyContact: {
      child: oneOf(`weekly:${home.key}`, [
        '每周日晚上视频',
        '每周六晚上打电话或视频',
        '每周五、周日晚上视频',
      ]),
      caregiver: `每周和${caregiver.relation}通一次电话，问问吃住和学习`,
      visitsHome: oneOf(`visits:${home.key}`, [
        '春节和暑假各回来一次',
        '过年回来，平时有事就回来',
        '每两个月回来一趟',
      ]),
    },
    money: {
      amount: oneOf(`money:${home.key}`, ['每月 800 元', '每月 1000 元', '每学期 4000 元']),
      how: '微信转给照护人',
    },
    emergencies: emergenciesOf(place),
    medical: {
      scope: '可以带孩子看病、打针、做检查。',
      costs: '父母出，照护人先垫。',
      nearby: `${place.township.name}卫生院`,
    },
    handover: '先由住得近的亲戚接过去，父母三天内赶回来。',
    place: place.village.name,
    copies: 4,
  };
};
