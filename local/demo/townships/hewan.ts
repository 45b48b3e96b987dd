import type { Township, Village } from '../county';
import { away, boy, carer, father, girl, mother, staff } from '../people';

/** Shanghai's plan for key children: a call every two weeks, a visit every month. */
const KEY_RHYTHM = { call: 13, visit: 29 };

const dukou: Village = {
  code: '990100004001',
  name: '渡口村',
  school: '河湾镇中心小学',
  director: staff('yaopeifen', '姚佩芬'),
  homes: [
    {
      key: 'dukou-jin',
      label: '金家',
      lane: '一组',
      guardians: [
        mother('shengjie 盛洁 1990-09-05', away('上海', '2025-03-03')),
        father('jinweiming 金伟明 1988-07-29', away('上海', '2025-03-03')),
      ],
      caregiver: carer('爷爷', 'jinabao 金阿宝 1959-10-20'),
      children: [girl('jinyumeng 金雨萌 2016-04-03'), boy('jinyuchen 金雨辰 2019-01-14')],
      lastCall: 10,
      lastVisit: 38,
      thisWeek: true,
    },
    {
      key: 'dukou-dai',
      label: '戴家',
      lane: '一组',
      guardians: [mother('daihui 戴慧 1986-11-17', away('杭州', '2024-05-06'))],
      caregiver: carer('外婆', 'daiqiaoyun 戴巧云 1961-12-28'),
      children: [boy('daiziqian 戴子谦 2013-10-10'), girl('daiziyue 戴子悦 2017-05-05')],
      lastCall: 18,
      lastVisit: 50,
      gaps: [{ weeksAgo: 1, child: 'daiziyue', line: 'child' }],
      sources: { 1: 'guardian' },
    },
    {
      key: 'dukou-fan',
      label: '范家',
      lane: '二组',
      guardians: [
        mother('taoli 陶莉 1992-04-25', away('苏州', '2025-10-08')),
        father('fanzhiping 范志平 1990-08-09', away('苏州', '2025-10-08')),
      ],
      caregiver: carer('奶奶', 'fangendi 范根娣 1960-11-30'),
      children: [girl('fanchenxi 范晨曦 2018-07-07', { difficulty: '残疾', facts: ['child-disability'] })],
      lastCall: 5,
      lastVisit: 13,
      rhythm: KEY_RHYTHM,
    },
    {
      key: 'dukou-lv',
      label: '吕家',
      lane: '三组',
      guardians: [father('lvjiabao 吕家保 1982-06-15'), mother('zouqin 邹琴 1985-04-02')],
      children: [boy('lvxiaofeng 吕晓峰 2014-12-15', { difficulty: '重病' })],
      lastCall: 22,
      lastVisit: 34,
    },
  ],
};

const ludang: Village = {
  code: '990100004002',
  name: '芦荡村',
  school: '芦荡小学',
  director: staff('panyafang', '潘雅芳'),
  homes: [
    {
      key: 'ludang-wang',
      label: '汪家',
      lane: '一组',
      guardians: [
        mother('chenxiaolan 陈晓岚 1989-02-21', away('深圳', '2024-02-19')),
        father('wangjianzhong 汪建忠 1986-10-26', away('深圳', '2024-02-19')),
      ],
      caregiver: carer('爷爷', 'wangfugen 汪福根 1958-12-16', { account: 'none' }),
      children: [
        girl('wangshiqi 汪诗琪 2015-01-18', { facts: ['child-abnormal-mind-or-behaviour'] }),
        boy('wangshiyuan 汪诗源 2018-03-23'),
      ],
      lastCall: 6,
      lastVisit: 15,
      rhythm: KEY_RHYTHM,
    },
    {
      // Lives with the mother's mother; still on the father's register in another township.
      key: 'ludang-wei',
      label: '卫家',
      lane: '二组',
      openedOn: '2026-10-12',
      guardians: [
        mother('jiangmin 姜敏 1991-12-11', away('合肥', '2026-10-08')),
        father('weidongsheng 卫东升 1989-11-19', away('合肥', '2026-10-08')),
      ],
      caregiver: carer('外婆', 'bianzhaodi 卞招娣 1963-05-16'),
      children: [boy('weixingyu 卫星宇 2016-12-24', { registered: '990100001003' })],
      lastCall: 20,
      lastVisit: 33,
    },
    {
      key: 'ludang-qian',
      label: '钱家',
      lane: '二组',
      guardians: [father('qianyongxing 钱永兴 1987-01-05'), mother('youhongying 尤红英 1989-03-13')],
      children: [girl('qianduoduo 钱朵朵 2019-08-16', { difficulty: '低保家庭' })],
      lastCall: 27,
      lastVisit: 20,
    },
  ],
};

/** 河湾镇, under Shanghai's plan: monthly contact, a visit every two months; key children two weeks and one month. */
export const HEWAN: Township = {
  code: '990100004',
  name: '河湾镇',
  pack: 'shanghai',
  supervisor: staff('supervisor-4', '陆敏华'),
  rhythm: { call: 29, visit: 58 },
  villages: [dukou, ludang],
};
