import type { AgreementWording } from './wording';

/**
 * Our own wording (no ministry has published a form, law-and-forms §2.1): plain Chinese, one thing a sentence. It says
 * nothing about an electronic form being as good as paper (电子签名法第三条 is unsettled for this kind of paper).
 */
export const NATIONAL_WORDING: AgreementWording = {
  version: 'national-2',
  from: '2021-06-01',
  title: '委托照护协议书',
  summary: [
    { title: '照护谁，多久', text: '{children}，{from} 到 {to}' },
    { title: '有一件事不会变', text: '孩子的监护人还是{guardians}，不会换成{relation}' },
    { title: '父母要做到', text: '每周至少和孩子、和{relation}各联系一次' },
    { title: '{relation}要做到', text: '管好吃住和上学，看好孩子的安全' },
    { title: '生病、出急事', text: '{relation}先送医院，马上告诉父母' },
    { title: '钱', text: '{amount}，{paidHow}' },
    { title: '想改、想停', text: '随时可以提。先有人接着照护，再停' },
  ],
  articles: {
    parties: {
      title: '谁委托谁',
      clauses: [
        '委托人：{guardians}，是孩子的监护人。',
        '被委托照护人：{caregiver}（{relation}）。',
        '外出的情况：{departure}',
        '委托的原因：{reason}',
      ],
      source: '未成年人保护法第二十二条',
    },
    children: {
      title: '照护谁，多久',
      clauses: ['照护的孩子：{children}。', '{childFacts}', '从 {from} 到 {to}。各方都签好名才生效。'],
      source: null,
    },
    guardianship: {
      title: '监护人不变',
      clauses: [
        '委托的是日常照护。孩子的监护人还是{guardians}，不会换人。',
        '孩子造成别人损害的，由监护人承担责任；被委托照护人有过错的，承担相应的责任。',
        '被委托照护人不收报酬的，只有故意或者重大过失给委托人造成损失，才要赔偿。',
      ],
      source: '民法典第一千一百八十九条、第九百二十九条',
    },
    'guardian-duties': {
      title: '父母（委托人）要做到',
      clauses: [
        '每周至少和孩子联系一次，了解孩子的生活、学习和心里怎么想。约好：{weeklyChild}',
        '每周至少和被委托照护人联系一次。约好：{weeklyCaregiver}',
        '回家看孩子的安排：{visitsHome}',
        '把委托照护的事书面告诉孩子的学校（幼儿园）和住地的村（居）委会。',
        '知道孩子的身体、心理或行为不对劲，马上问清楚、想办法。',
        '电话、住址、打工的地方变了，当天告诉被委托照护人和儿童主任。',
        '把孩子的身体、吃药、过敏、脾气和习惯如实告诉被委托照护人。',
      ],
      source: '未成年人保护法第二十三条',
    },
    'caregiver-duties': {
      title: '被委托照护人要做到',
      clauses: [
        '管好孩子的吃、穿、住和睡眠，按时送孩子上学，放学知道孩子在哪里。',
        '看好孩子的安全：水边、马路、电、火、药和陌生人，天天提醒。',
        '孩子生病、受伤、走失、被欺负，马上送医或者报警，并告诉父母和儿童主任。',
        '不打骂、不饿冻孩子，不让孩子辍学，不让孩子干超出年龄的重活。',
        '不把孩子再交给别人照护。自己照看不了，早一点说。',
        '发现有人伤害孩子，马上打 110，并告诉儿童主任。',
        '孩子在家、在学校的情况，父母问起就如实说。',
      ],
      source: '未成年人保护法第十六条、第十七条、第十八条、第二十条',
    },
    village: {
      title: '村（居）委会做什么',
      clauses: [
        '{village}指导、帮助和监督委托照护，儿童主任会联系和上门看孩子。',
        '发现照护不到位，会告诉父母、报告政府有关部门，并帮助、督促改好。',
        '村（居）委会不是委托的一方，签不签意见都不影响这份协议。',
      ],
      source: '未成年人保护法第四十三条',
    },
    living: {
      title: '怎么住，谁看着',
      clauses: [
        '{living}',
        '不满八周岁或者需要特别照顾的孩子，身边不能离人；不满十六周岁的，不能自己单独生活。',
      ],
      source: '未成年人保护法第二十一条',
    },
    screening: {
      title: '看过照护人，问过孩子',
      clauses: [
        '被委托照护人声明：没有实施过性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪行为；没有吸毒、酗酒、赌博等恶习；没有拒不照护或者长期不好好照护孩子；没有其他不适合照护孩子的情形。',
        '{factors}',
        '{verified}',
        '{views}',
      ],
      source: '未成年人保护法第十九条、第二十二条',
    },
    money: {
      title: '抚养费',
      clauses: ['父母给孩子的生活费：{amount}。怎么给：{paidHow}。', '钱只用在孩子身上，花了多少心里有数。'],
      source: '未成年人保护法第十六条',
    },
    emergencies: {
      title: '有急事找谁',
      clauses: ['{emergencies}', '孩子有危险，先打 110；受伤、生急病，先打 120。'],
      source: null,
    },
    medical: {
      title: '看病',
      clauses: [
        '父母同意被委托照护人：{medicalScope}',
        '看病的钱：{medicalCosts}',
        '附近的医院：{nearby}',
        '要动手术或者有生命危险，先救人，同时马上打父母的电话。',
      ],
      source: null,
    },
    'change-and-end': {
      title: '想改、想停',
      clauses: [
        '父母回来、照护人照看不了、孩子想换，任何一方都可以随时提出，告诉儿童主任，一起定日子。',
        '先有人接着照护，再停，中间不能没人管。停了以后由谁接：{handover}',
        '内容要改的，重新写一份，各方重新签。',
        '到 {to} 没有续签的，当天为止。',
        '{remarks}',
      ],
      source: '民法典第九百三十三条',
    },
    signing: {
      title: '怎么签',
      clauses: [
        '可以在手机上签，也可以在纸上签，由各方自己选；不愿意在手机上签的，签纸质的。',
        '{onPhone}',
        '签订地：{place}。一式 {copies} 份，委托人、被委托照护人、村（居）委会各一份，其余交学校。',
      ],
      source: '电子签名法第十三条',
    },
  },
};
