import type { Township, Village } from '../county';
import { away, boy, carer, father, girl, mother, staff } from '../people';

const qingyang: Village = {
  code: '990100005001',
  name: '青杨村',
  school: '青杨小学',
  director: staff('zhouxiaoqin', '周晓琴'),
  homes: [
    {
      key: 'qingyang-wang',
      label: '王家',
      lane: '三组',
      guardians: [
        mother('liumin 刘敏 1991-05-12', {
          ...away('东莞', '2026-02-26'),
          quota: { 'contact-reminder': 2, notice: 2 },
        }),
        father('wangjianjun 王建军 1989-09-03', {
          ...away('东莞', '2026-02-26'),
          quota: { 'contact-reminder': 0, notice: 1 },
        }),
      ],
      caregiver: carer('奶奶', 'chenguifang 陈桂芳 1958-04-20', { quota: { notice: 0 } }),
      children: [girl('wangxiaoyu 王小雨 2017-03-15'), boy('wangxiaochuan 王小川 2020-06-02')],
      lastCall: 6,
      lastVisit: 77,
      callNote: '在学校挺好，想妈妈。',
      sources: { 1: 'caregiver' },
    },
    {
      key: 'qingyang-zhao',
      label: '赵家',
      lane: '一组',
      guardians: [
        mother('parent-silent 赵雅琴 1994-11-08', {
          ...away('佛山', '2025-03-01'),
          silent: true,
          quota: { 'contact-reminder': 1, notice: 1 },
        }),
      ],
      caregiver: carer('外公', 'zhaofusheng 赵福生 1955-07-19'),
      children: [girl('zhaoyinuo 赵一诺 2018-05-09')],
      lastCall: 23,
      lastVisit: 40,
      missedCall: 1,
      gaps: [
        { weeksAgo: 1, line: 'caregiver' },
        { weeksAgo: 2, line: 'caregiver' },
      ],
    },
    {
      key: 'qingyang-he',
      label: '何家',
      lane: '二组',
      guardians: [father('hezhiqiang 何志强 1985-01-27', { ...away('昆山', '2024-02-20'), account: 'none' })],
      caregiver: carer('奶奶', 'hexiuying 何秀英 1957-12-02'),
      children: [boy('hezimo 何子墨 2015-02-11')],
      lastCall: 12,
      lastVisit: 52,
      gaps: [{ weeksAgo: 1, line: 'child' }],
      sources: { 1: 'director' },
    },
    {
      key: 'qingyang-liu',
      label: '刘家',
      lane: '四组',
      guardians: [
        father('liuguangming 刘光明 1987-06-30', away('温州', '2025-02-10')),
        mother('tanhong 谭红 1988-10-15', away('温州', '2025-02-10')),
      ],
      caregiver: carer('爷爷', 'liuchanggen 刘长根 1959-03-25', { account: 'none' }),
      children: [boy('liusiyuan 刘思远 2016-08-21')],
      lastCall: 25,
      lastVisit: 60,
      sources: { 1: 'guardian' },
      thisWeek: true,
    },
    {
      key: 'qingyang-zhou',
      label: '周家',
      lane: '二组',
      guardians: [
        mother('tangjing 唐静 1990-02-14', away('宁波', '2026-03-02')),
        father('zhouhaitao 周海涛 1986-12-09', away('宁波', '2026-03-02')),
      ],
      caregiver: carer('外婆', 'yangsuzhen 杨素珍 1963-08-17'),
      children: [girl('zhoukexin 周可欣 2014-04-18')],
      lastCall: 8,
      lastVisit: 33,
      sources: { 1: 'guardian' },
    },
    {
      key: 'qingyang-sun',
      label: '孙家',
      lane: '一组',
      guardians: [father('sunguodong 孙国栋 1984-07-07'), mother('qinyue 秦月 1986-03-21')],
      children: [boy('sunxiaoman 孙小满 2019-05-21', { difficulty: '低保家庭' })],
      lastCall: 15,
      lastVisit: 74,
    },
    {
      key: 'qingyang-ma',
      label: '马家',
      lane: '四组',
      guardians: [mother('machunlan 马春兰 1983-09-29')],
      children: [girl('maxiaoqing 马晓晴 2013-01-06', { difficulty: '残疾', facts: ['child-disability'] })],
      lastCall: 10,
      lastVisit: 20,
      needsHelp: true,
    },
  ],
};

const ranxiuzhi = staff('ranxiuzhi', '冉秀芝');

const shuangjing: Village = {
  code: '990100005002',
  name: '双井村',
  school: '双井小学',
  director: ranxiuzhi,
  homes: [
    {
      key: 'shuangjing-deng',
      label: '邓家',
      lane: '一组',
      guardians: [
        mother('gongliyun 龚丽云 1992-01-19', away('成都', '2025-09-01')),
        father('dengyong 邓勇 1989-04-04', away('成都', '2025-09-01')),
      ],
      caregiver: carer('爷爷', 'dengshirong 邓世荣 1956-10-10', { account: 'none' }),
      children: [girl('dengzihan 邓子涵 2016-11-30'), boy('dengzixuan 邓子轩 2019-07-12')],
      lastCall: 19,
      lastVisit: 45,
    },
    {
      key: 'shuangjing-li',
      label: '黎家',
      lane: '二组',
      openedOn: '2026-09-28',
      guardians: [
        father('liminghui 黎明辉 1982-05-05', away('东莞', '2026-09-22')),
        mother('weixiaofeng 韦小凤 1984-08-08', away('东莞', '2026-09-22')),
      ],
      caregiver: carer('奶奶', 'liguixiang 李桂香 1954-02-23', { account: 'none' }),
      children: [girl('lijiayi 黎佳怡 2012-12-12')],
      lastCall: 5,
      lastVisit: 48,
    },
    {
      key: 'shuangjing-feng',
      label: '冯家',
      lane: '三组',
      guardians: [mother('fengxiaoli 冯晓丽 1993-06-16', away('惠州', '2024-07-01'))],
      caregiver: carer('外公', 'fengdeming 冯德明 1961-01-30'),
      children: [boy('fenghaoran 冯浩然 2017-09-09')],
      lastCall: 26,
      lastVisit: 70,
      gaps: [{ weeksAgo: 1, line: 'caregiver' }],
    },
    {
      key: 'shuangjing-shi',
      label: '石家',
      lane: '三组',
      guardians: [
        mother('xiangyumei 向玉梅 1988-03-03', away('深圳', '2023-02-11')),
        father('shidalei 石大磊 1985-11-22', away('深圳', '2023-02-11')),
      ],
      caregiver: carer('爷爷', 'shidequan 石德全 1957-05-14'),
      children: [girl('shimengqi 石梦琪 2015-06-25', { facts: ['child-abnormal-mind-or-behaviour'] })],
      lastCall: 9,
      lastVisit: 21,
    },
  ],
};

const zhuyuan: Village = {
  code: '990100005003',
  name: '竹园村',
  school: '双井小学',
  director: ranxiuzhi,
  homes: [
    {
      key: 'zhuyuan-qin',
      label: '覃家',
      lane: '一组',
      guardians: [
        mother('mengli 蒙丽 1989-12-25', away('珠海', '2025-02-12')),
        father('qinguoqiang 覃国强 1987-02-08', away('珠海', '2025-02-12')),
      ],
      caregiver: carer('奶奶', 'huangxiulian 黄秀莲 1960-06-06'),
      children: [girl('qinyutong 覃雨桐 2015-10-01'), boy('qinyuze 覃雨泽 2018-12-18')],
      lastCall: 14,
      lastVisit: 66,
    },
    {
      // The parents left last Sunday: everybody has an account, nothing is written down yet.
      key: 'zhuyuan-zeng',
      label: '曾家',
      lane: '二组',
      openedOn: '2026-11-16',
      agreement: 'none',
      guardians: [
        mother('liaoxiaoqing 廖小青 1995-03-17', away('中山', '2026-11-15')),
        father('zenglixin 曾立新 1993-08-28', away('中山', '2026-11-15')),
      ],
      caregiver: carer('外婆', 'zhongyuying 钟玉英 1965-11-11'),
      children: [girl('zengleyao 曾乐瑶 2020-01-20')],
      lastCall: 2,
      lastVisit: 2,
    },
  ],
};

/** 石桥镇, under Chongqing's plan: monthly contact, a visit every three months. The mock-ups' families live here. */
export const SHIQIAO: Township = {
  code: '990100005',
  name: '石桥镇',
  pack: 'chongqing',
  supervisor: staff('supervisor-5', '陶静'),
  rhythm: { call: 29, visit: 85 },
  villages: [qingyang, shuangjing, zhuyuan],
};
