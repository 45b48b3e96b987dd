import { demoId } from '../../../local/demo/demo-id';
import type { StoryCounty } from '../../stories/start-county';
import type { Hand } from '../flows/hand';

/** One thing a director writes down. */
export type DirectorFlow = {
  readonly name: string;
  readonly url: string;
  /** What its address says besides, once that is there: `&notice=…`. */
  readonly about?: (county: StoryCounty) => Promise<string>;
  /** Stands there once the page is open. */
  readonly opened: string;
  /** Stands there when it is opened again after all that; as before unless said otherwise. */
  readonly settled?: string;
  /** Everything before the main tap. */
  readonly fill: (hand: Hand) => Promise<void>;
  readonly save: string;
  /** How many records of it there are, of this household. */
  readonly count: string;
  readonly household: string;
};

const DIRECTOR = 'zhouxiaoqin';
const VILLAGE = '990100005001';

const household = (key: string): string => demoId('hh', `qingyang-${key}`);
const at = (page: string, key: string): string => `/pages/${page}/index?id=${household(key)}`;

/** What one of these flows has begun. */
const followUpOf = async ({ column }: StoryCounty): Promise<string> => {
  const [id] = await column('select id from follow_up where household_id = $1', [household('sun')]);
  return `&follow=${String(id)}`;
};

/** Each of a director's records, of families that need none of the others first. */
export const directorFlows: readonly DirectorFlow[] = [
  {
    name: 'a visit',
    url: at('director/visit', 'zhou'),
    opened: '照护到位',
    fill: async (hand) => {
      await hand.tap('见到了');
      await hand.tap('聊过');
      await hand.tap('照护到位');
    },
    save: '记下这次走访',
    count: 'select count(*)::int from visit where household_id = $1',
    household: household('zhou'),
  },
  {
    name: 'a call',
    url: at('director/call', 'he'),
    opened: '记下这次联系',
    fill: async (hand) => {
      await hand.tap('奶奶');
      await hand.tap('没联系上');
    },
    save: '记下这次联系',
    count: 'select count(*)::int from director_contact where household_id = $1',
    household: household('he'),
  },
  {
    name: 'something to follow up',
    url: at('casework/follow-up', 'sun'),
    opened: '哪天以前',
    fill: async (hand) => {
      await hand.tap('学习');
      await hand.tap('一周内');
    },
    save: '列入跟进',
    count: 'select count(*)::int from follow_up where household_id = $1',
    household: household('sun'),
  },
  {
    name: 'a step of what is followed up',
    url: at('casework/follow-up', 'sun'),
    about: followUpOf,
    opened: '办了一步',
    fill: async (hand) => {
      await hand.tap('办了一步');
      await hand.tap('告诉父母');
    },
    save: '记下这一步',
    count:
      'select count(*)::int from follow_up_step s join follow_up f on f.id = s.follow_up_id where f.household_id = $1',
    household: household('sun'),
  },
  {
    name: 'the end of what is followed up',
    url: at('casework/follow-up', 'sun'),
    about: followUpOf,
    opened: '办了一步',
    settled: '没有这一条跟进',
    fill: async (hand) => {
      await hand.tap('办结了');
      await hand.tap('不用跟进了');
    },
    save: '办结',
    count: 'select count(*)::int from follow_up where household_id = $1 and result is not null',
    household: household('sun'),
  },
  {
    name: '代为确认 of a notice that was read out',
    url: at('director/read-notice', 'liu'),
    about: async ({ call }) => {
      const { noticeId } = await call(DIRECTOR, 'notice.send', { topic: 'drowning', regions: [VILLAGE] });
      return `&notice=${noticeId}`;
    },
    opened: '念给他听，听明白了，再代为确认。',
    fill: async (hand) => {
      await hand.tap('爷爷刘长根');
      await hand.tap('当面念了');
      await hand.tap('看不清字');
    },
    save: '代为确认',
    count:
      'select count(*)::int from notice_recipient where household_id = $1 and how is not null and acknowledged_at is not null',
    household: household('liu'),
  },
  {
    name: 'a parent who is home',
    url: at('casework/reach', 'liu'),
    opened: '是哪一种',
    fill: async (hand) => {
      await hand.tap('爸爸刘光明');
      await hand.tap('回家了');
      await hand.tap('一周');
    },
    save: '记下',
    count: 'select count(*)::int from home_stay where household_id = $1',
    household: household('liu'),
  },
  {
    name: 'a caregiver who does not manage',
    url: at('casework/finding', 'zhao'),
    opened: '是哪一种',
    fill: async (hand) => {
      await hand.picks('是哪一种', '照看不了，像病了、伤了');
      await hand.tap('身体不行了，照看不过来');
      await hand.picks('哪天发现的', '今天');
    },
    save: '记下，开始办',
    count: 'select count(*)::int from caregiver_finding where household_id = $1',
    household: household('zhao'),
    settled: '记下这一步',
  },
  {
    name: 'that the parents were told of it',
    url: at('casework/finding', 'zhao'),
    opened: '怎么办的',
    fill: async (hand) => {
      await hand.picks('怎么办的', '打电话说的');
      await hand.picks('凭什么知道办到了', '妈妈接的电话，听明白了');
      await hand.picks('哪天办的', '今天');
    },
    save: '记下这一步',
    count: 'select count(*)::int from finding_step where household_id = $1',
    household: household('zhao'),
  },
  {
    name: 'a child in danger',
    url: at('report/record', 'ma'),
    opened: '可能是谁伤害了孩子',
    fill: async (hand) => {
      await hand.tap('走失，找不到');
    },
    save: '发给乡镇和县里',
    count: 'select count(*)::int from concern where household_id = $1',
    household: household('ma'),
  },
];
