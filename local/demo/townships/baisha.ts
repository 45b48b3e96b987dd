import type { Township, Village } from '../county';
import { away, boy, carer, father, girl, mother, staff } from '../people';

const shaliu: Village = {
  code: '990100003001',
  name: '沙柳村',
  school: '沙柳小学',
  director: staff('weiqiuju', '魏秋菊'),
  homes: [
    {
      key: 'shaliu-meng',
      label: '孟家',
      lane: '一组',
      guardians: [
        mother('tianailing 田爱玲 1987-03-26', away('青岛', '2024-03-01')),
        father('mengqingjun 孟庆军 1985-07-20', away('青岛', '2024-03-01')),
      ],
      caregiver: carer('爷爷', 'mengguangyi 孟广义 1957-08-23'),
      children: [boy('mengfanxing 孟凡星 2014-06-14'), girl('mengfanyue 孟凡月 2018-09-24')],
      lastCall: 35,
      lastVisit: 44,
      thisWeek: true,
    },
    {
      key: 'shaliu-cao',
      label: '曹家',
      lane: '一组',
      guardians: [father('caojianhua 曹建华 1984-12-14', away('天津', '2023-03-05'))],
      caregiver: carer('奶奶', 'caojinfeng 曹金凤 1960-04-01'),
      children: [girl('caoyuwei 曹雨薇 2016-10-12')],
      lastCall: 17,
      lastVisit: 63,
    },
    {
      key: 'shaliu-hou',
      label: '侯家',
      lane: '二组',
      guardians: [
        mother('liangyan 梁燕 1993-02-05', away('北京', '2025-02-16')),
        father('houzhigang 侯志刚 1991-08-18', away('北京', '2025-02-16')),
      ],
      // A telephone, but not a smart one.
      caregiver: carer('奶奶', 'houyulan 侯玉兰 1958-01-11', { account: 'none' }),
      children: [boy('houjunxi 侯俊熙 2019-06-29')],
      lastCall: 29,
      lastVisit: 20,
      gaps: [
        { weeksAgo: 1, line: 'caregiver' },
        { weeksAgo: 2, line: 'caregiver' },
      ],
    },
    {
      key: 'shaliu-hao',
      label: '郝家',
      lane: '三组',
      guardians: [
        mother('shichunhua 史春花 1983-05-08', away('济南', '2022-03-01')),
        father('haoxinmin 郝新民 1981-09-15', away('济南', '2022-03-01')),
      ],
      caregiver: carer('爷爷', 'haochanghai 郝长海 1955-06-02'),
      children: [girl('haosiyu 郝思雨 2012-11-27')],
      lastCall: 41,
      lastVisit: 71,
    },
  ],
};

const guoyuan: Village = {
  code: '990100003002',
  name: '果园村',
  school: '果园小学',
  director: staff('niuhongxia', '牛红霞'),
  homes: [
    {
      key: 'guoyuan-jia',
      label: '贾家',
      lane: '一组',
      guardians: [
        mother('renshufang 任淑芳 1988-11-03', away('烟台', '2025-02-20')),
        father('jiawenbin 贾文斌 1986-06-12', away('烟台', '2025-02-20')),
      ],
      caregiver: carer('爷爷', 'jiashoutian 贾守田 1958-09-09', { account: 'none' }),
      children: [boy('jiahaoyu 贾浩宇 2015-08-19'), girl('jiaxinyi 贾欣怡 2017-12-03')],
      lastCall: 12,
      lastVisit: 50,
    },
    {
      key: 'guoyuan-chang',
      label: '常家',
      lane: '二组',
      guardians: [mother('changxiaomei 常晓梅 1994-01-22', away('苏州', '2024-09-01'))],
      caregiver: carer('外婆', 'kangxiurong 康秀荣 1966-03-14'),
      children: [boy('changle 常乐 2018-06-06')],
      lastCall: 8,
      lastVisit: 31,
    },
    {
      key: 'guoyuan-yin',
      label: '尹家',
      lane: '二组',
      guardians: [
        father('yindayong 尹大勇 1982-10-30', away('威海', '2023-02-28')),
        mother('baixuemei 白雪梅 1984-12-07', away('威海', '2023-02-28')),
      ],
      caregiver: carer('奶奶', 'yinguilan 尹桂兰 1957-07-07'),
      children: [girl('yinshihan 尹诗涵 2013-03-19')],
      lastCall: 22,
      lastVisit: 57,
      gaps: [{ weeksAgo: 1, line: 'child' }],
    },
    {
      key: 'guoyuan-wu',
      label: '武家',
      lane: '三组',
      guardians: [father('wuchangqing 武长青 1983-08-04'), mother('qiaolixia 乔丽霞 1985-01-13')],
      children: [boy('wuziang 武子昂 2015-04-10', { difficulty: '残疾', facts: ['child-disability'] })],
      lastCall: 19,
      lastVisit: 26,
    },
  ],
};

/** 白沙镇, under Heze's plan, which prints no numbers: the county is asked to set them. */
export const BAISHA: Township = {
  code: '990100003',
  name: '白沙镇',
  pack: 'heze',
  supervisor: staff('supervisor-3', '孔令霞'),
  rhythm: { call: 38, visit: 52 },
  villages: [shaliu, guoyuan],
};
