import type { Township, Village } from '../county';
import { away, boy, carer, father, girl, mother, staff } from '../people';

const yunling: Village = {
  code: '990100002001',
  name: '云岭村',
  school: '云岭小学',
  director: staff('guchunyan', '顾春燕'),
  homes: [
    {
      key: 'yunling-ni',
      label: '倪家',
      lane: '一组',
      guardians: [
        mother('jihongmei 季红梅 1989-08-24', away('苏州', '2025-02-08')),
        father('nihaifeng 倪海峰 1987-12-01', away('苏州', '2025-02-08')),
      ],
      caregiver: carer('爷爷', 'nifulin 倪福林 1958-06-28'),
      children: [girl('nianqi 倪安琪 2016-05-15'), boy('nianyu 倪安宇 2018-10-07')],
      lastCall: 20,
      lastVisit: 9,
      thisWeek: true,
    },
    {
      key: 'yunling-huang',
      label: '黄家',
      lane: '一组',
      guardians: [
        father('huangjianxin 黄建新 1983-11-29', away('上海', '2023-08-30')),
        mother('chenhaiying 陈海英 1986-02-17', away('上海', '2023-08-30')),
      ],
      caregiver: carer('奶奶', 'shiguizhen 施桂珍 1957-03-03'),
      children: [boy('huangtianyou 黄天佑 2014-01-25'), girl('huangtianning 黄天宁 2017-06-11')],
      lastCall: 12,
      lastVisit: 18,
    },
    {
      // The text is with them since Monday; nobody has signed.
      key: 'yunling-yuan',
      label: '袁家',
      lane: '二组',
      openedOn: '2026-11-09',
      agreement: 'sent',
      guardians: [
        mother('caimin 蔡敏 1994-04-06', {
          ...away('无锡', '2026-11-08'),
          quota: { 'contact-reminder': 2, notice: 2, agreement: 1 },
        }),
        father('yuanxiaodong 袁晓东 1992-09-10', {
          ...away('无锡', '2026-11-08'),
          quota: { 'contact-reminder': 1, notice: 1, agreement: 1 },
        }),
      ],
      caregiver: carer('姑姑', 'yuanxiulan 袁秀兰 1980-05-18', { quota: { notice: 2, agreement: 1 } }),
      children: [girl('yuankeer 袁可儿 2019-03-30')],
      lastCall: 4,
      lastVisit: 8,
    },
    {
      key: 'yunling-song',
      label: '宋家',
      lane: '三组',
      guardians: [mother('songjiahui 宋佳慧 1985-07-13', away('常州', '2024-02-25'))],
      caregiver: carer('外公', 'songyucheng 宋玉成 1956-11-05'),
      children: [boy('songyiming 宋一鸣 2012-10-24')],
      lastCall: 9,
      lastVisit: 27,
      gaps: [{ weeksAgo: 1, line: 'caregiver' }],
    },
  ],
};

const songlin: Village = {
  code: '990100002002',
  name: '松林村',
  school: '松林小学',
  director: staff('xuefang', '薛芳'),
  homes: [
    {
      key: 'songlin-jiang',
      label: '江家',
      lane: '一组',
      guardians: [
        mother('yanli 严丽 1991-10-27', away('昆山', '2026-02-28')),
        father('jiangtao 江涛 1988-03-08', away('昆山', '2026-02-28')),
      ],
      // No phone of any kind: whatever is said to him is said at his door.
      caregiver: carer('爷爷', 'jiangyoucai 江有才 1953-08-15', { account: 'none', phone: 'none' }),
      children: [girl('jiangruoxi 江若曦 2015-12-06'), boy('jiangruochuan 江若川 2021-04-21')],
      lastCall: 30,
      lastVisit: 6,
    },
    {
      key: 'songlin-qiu',
      label: '邱家',
      lane: '二组',
      guardians: [
        mother('dingxiaohong 丁晓红 1990-01-31', away('宁波', '2025-07-01')),
        father('qiuyongjun 邱勇军 1989-06-26', away('宁波', '2025-07-01')),
      ],
      caregiver: carer('奶奶', 'qiufengying 邱凤英 1961-02-12', { account: 'none' }),
      children: [girl('qiuzixuan 邱梓萱 2017-01-09')],
      lastCall: 14,
      lastVisit: 12,
    },
    {
      // One parent is at home and cannot look after him alone.
      key: 'songlin-long',
      label: '龙家',
      lane: '二组',
      guardians: [
        father('longhaiping 龙海平 1982-04-19', away('厦门', '2025-03-10')),
        mother('wuguiying 吴桂英 1984-10-08', { account: 'none' }),
      ],
      caregiver: carer('奶奶', 'pengxiuzhen 彭秀珍 1959-09-01'),
      children: [
        boy('longyuhang 龙宇航 2013-08-02', { difficulty: '父母重残', facts: ['parent-severe-disability'] }),
      ],
      lastCall: 5,
      lastVisit: 11,
      needsHelp: true,
    },
    {
      key: 'songlin-su',
      label: '苏家',
      lane: '三组',
      guardians: [father('sulimin 苏立民 1985-05-25'), mother('wenqiaoyun 温巧云 1987-09-06')],
      children: [girl('suxiaoya 苏小雅 2016-09-30', { difficulty: '低保边缘家庭' })],
      lastCall: 22,
      lastVisit: 13,
    },
  ],
};

/** 东岭镇, under Qidong's plan: a visit every month, no number for calls, every agreement in writing. */
export const DONGLING: Township = {
  code: '990100002',
  name: '东岭镇',
  pack: 'qidong',
  supervisor: staff('supervisor-2', '卢志远'),
  rhythm: { call: 33, visit: 29 },
  villages: [yunling, songlin],
};
