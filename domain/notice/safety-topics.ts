import type { NoticeTopic } from '../../contracts/vocabulary/topic';

/** One safety topic's own texts, in plain Chinese of ours; a sender may write others. */
export type SafetyTopic = {
  /** ≤ 20 characters: what a push shows. */
  readonly title: string;
  /** ≤ 6 characters: what a text message can carry. */
  readonly about: string;
  /** ≤ 60 characters, for the elder layout and for reading aloud. */
  readonly brief: string;
  readonly body: string;
  /** Where its facts come from. */
  readonly source: string;
};

/** The three topics of the spine; the library grows with the messages' issue. */
export const safetyTopics: Readonly<Record<NoticeTopic, SafetyTopic>> = {
  drowning: {
    title: '看好孩子，别去水边玩',
    about: '防溺水',
    brief: '别让孩子自己去水边。出门问清去哪、和谁、几点回。有人落水，喊大人，别下水拉。',
    body:
      '孩子放学后、周末和放假时，最容易去水边。请和孩子说定：不私自下水游泳；不和别人偷偷结伴去；没有家长或老师带着不去；没有救生设施和救生员的地方不去；不熟悉的水不下；不会救人就不下水救人。' +
      '每次出门都问清四样：去哪里、和谁去、做什么、几点回来。看到有人落水，不要手拉手去拉，马上大声喊大人，再打110。',
    source: '教育部防溺水“六不”、家长“四知”',
  },
  bullying: {
    title: '孩子被欺负，先听他说',
    about: '防欺凌',
    brief: '孩子身上有伤、常丢东西、不肯上学，要多问一句。先听完，不责怪，当天找班主任。',
    body:
      '被欺负的孩子常常不说。身上有说不清的伤、东西老是丢、要钱变多、不愿上学、半夜惊醒，都要多问一句。' +
      '先听他说完，不要怪他，也不要让他打回去。把伤和聊天记录拍下来，当天找班主任；打得重、有人持刀或勒索，马上打110。学校知道了，应当叫双方家长来一起处理，不能瞒着。',
    source: '未成年人保护法第三十九条',
  },
  'online-addiction': {
    title: '手机管好，晚上早点睡',
    about: '防沉迷',
    brief: '给手机开未成年人模式。支付密码不告诉孩子。晚上手机放堂屋，十点前睡觉。',
    body:
      '网络游戏只能在周五、周六、周日和法定节假日的晚上八点到九点玩一小时，每天晚上十点到第二天早上八点不能玩。请给孩子用的手机打开未成年人模式；支付密码、身份证不要给孩子；晚上手机放在堂屋，不带进房间。' +
      '孩子玩得停不下来，先说好每天玩多久，陪他找点别的事做；连着几天不吃不睡、发脾气，告诉儿童主任，不要送去打骂的“戒网”地方。',
    source: '未成年人保护法第七十五条；国家新闻出版署2021年8月30日通知；未成年人网络保护条例第四十九条',
  },
};
