import type { Township, Village } from '../county';
import { away, boy, carer, father, girl, mother, staff } from '../people';

const liuan: Village = {
  code: '990100001001',
  name: '柳岸村',
  school: '柳溪镇中心小学',
  director: staff('fangxiaomei', '方小梅'),
  homes: [
    {
      key: 'liuan-zheng',
      label: '郑家',
      lane: '一组',
      guardians: [
        mother('yeqiuping 叶秋萍 1988-09-18', away('宁波', '2024-02-22')),
        father('zhenghaibo 郑海波 1984-04-30', away('宁波', '2024-02-22')),
      ],
      // 76 years old: a hint to the director, never a bar.
      caregiver: carer('爷爷', 'zhengdehou 郑德厚 1950-03-08'),
      children: [
        girl('zhengxiaotong 郑晓彤 2013-07-16'),
        boy('zhengxiaoyang 郑晓阳 2016-02-29'),
        girl('zhengxiaoyue 郑晓月 2019-09-13'),
      ],
      lastCall: 11,
      lastVisit: 30,
      thisWeek: true,
    },
    {
      // Invited, not bound: nobody in this family has an account, and there is no agreement.
      key: 'liuan-yu',
      label: '俞家',
      lane: '二组',
      openedOn: '2026-11-12',
      agreement: 'none',
      guardians: [mother('yufang 俞芳 1996-06-20', { ...away('杭州', '2026-11-11'), account: 'invited' })],
      caregiver: carer('外公', 'yuagen 俞阿根 1962-10-03', { account: 'invited' }),
      children: [girl('yuziqi 俞子琪 2018-02-08')],
      lastCall: 5,
      lastVisit: 5,
    },
    {
      key: 'liuan-ge',
      label: '葛家',
      lane: '三组',
      guardians: [
        mother('maoyajun 毛亚君 1987-05-27', away('苏州', '2025-02-15')),
        father('gejianping 葛建平 1985-10-11', away('苏州', '2025-02-15')),
      ],
      caregiver: carer('奶奶', 'gemeizhen 葛美珍 1959-12-19'),
      children: [boy('geshuhao 葛书豪 2014-08-05')],
      lastCall: 24,
      lastVisit: 58,
      missedCall: 2,
      gaps: [
        { weeksAgo: 1, line: 'child' },
        { weeksAgo: 1, line: 'caregiver' },
        { weeksAgo: 2, line: 'caregiver' },
      ],
    },
  ],
};

const fengtang: Village = {
  code: '990100001002',
  name: '枫塘村',
  school: '枫塘小学',
  director: staff('shenyulan', '沈玉兰'),
  homes: [
    {
      key: 'fengtang-fu',
      label: '傅家',
      lane: '一组',
      guardians: [
        mother('qihaiyan 戚海燕 1990-07-02', away('上海', '2025-08-20')),
        father('fuwei 傅伟 1988-01-16', away('上海', '2025-08-20')),
      ],
      caregiver: carer('外婆', 'linadi 林阿娣 1960-05-09'),
      children: [girl('fuxinyan 傅欣妍 2015-03-28'), girl('fuxinyue 傅欣悦 2019-11-04')],
      lastCall: 7,
      lastVisit: 41,
      gaps: [{ weeksAgo: 1, child: 'fuxinyue', line: 'child' }],
      sources: { 1: 'guardian' },
    },
    {
      key: 'fengtang-ying',
      label: '应家',
      lane: '二组',
      guardians: [father('yingweidong 应卫东 1983-03-12', away('义乌', '2024-08-25'))],
      caregiver: carer('爷爷', 'yingyoufa 应友法 1955-09-26', { account: 'none' }),
      children: [
        boy('yingjunjie 应俊杰 2016-06-18', { difficulty: '低保家庭', facts: ['assessed-medium-or-high'] }),
      ],
      lastCall: 3,
      lastVisit: 14,
    },
    {
      key: 'fengtang-shi',
      label: '施家',
      lane: '二组',
      guardians: [father('shiyongkang 施永康 1986-08-31'), mother('fanxiaohong 樊小红 1988-12-20')],
      children: [boy('shiyuchen 施雨晨 2017-04-27', { difficulty: '重病' })],
      lastCall: 18,
      lastVisit: 50,
    },
  ],
};

const taoping: Village = {
  code: '990100001003',
  name: '桃坪村',
  school: '桃坪小学',
  director: staff('shaojianhong', '邵建红'),
  homes: [
    {
      key: 'taoping-tong',
      label: '童家',
      lane: '一组',
      guardians: [
        mother('xiating 夏婷 1992-11-15', away('杭州', '2026-03-01')),
        father('tongxiangyang 童向阳 1990-05-23', away('杭州', '2026-03-01')),
      ],
      caregiver: carer('奶奶', 'huyuexian 胡月仙 1964-07-30'),
      children: [girl('tongjiayi 童嘉懿 2017-10-19'), boy('tongjiashu 童嘉树 2020-08-08')],
      lastCall: 21,
      lastVisit: 78,
      thisWeek: true,
    },
    {
      key: 'taoping-ruan',
      label: '阮家',
      lane: '二组',
      guardians: [
        father('ruanzhongming 阮仲明 1981-02-02', away('台州', '2022-02-18')),
        mother('jinlijuan 金丽娟 1984-06-09', away('台州', '2022-02-18')),
      ],
      caregiver: carer('爷爷', 'ruanshuigen 阮水根 1956-01-07', { account: 'none' }),
      children: [boy('ruanmingzhe 阮明哲 2013-05-31')],
      lastCall: 13,
      lastVisit: 62,
    },
    {
      key: 'taoping-weng',
      label: '翁家',
      lane: '二组',
      guardians: [mother('wengxiaoling 翁小玲 1989-04-14')],
      children: [girl('wengsiqi 翁思琪 2014-09-22', { difficulty: '低保家庭' })],
      lastCall: 16,
      lastVisit: 36,
    },
  ],
};

/** 柳溪镇, under Putuo's plan: monthly contact, a visit every three months, agreements in writing. */
export const LIUXI: Township = {
  code: '990100001',
  name: '柳溪镇',
  pack: 'putuo',
  supervisor: staff('supervisor-1', '罗文静'),
  rhythm: { call: 29, visit: 85 },
  villages: [liuan, fengtang, taoping],
};
