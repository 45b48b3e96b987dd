import type { TrailRow } from '../../cloudfunctions/platform/documents/signed-document';

const MOTHER = { who: '季红梅', device: '微信 8.0.50，安卓手机', address: '203.0.113.24' } as const;
const DIRECTOR = { who: '方玉珍', device: '微信 8.0.50，苹果手机', address: '198.51.100.7' } as const;
const CAREGIVER = { who: '何秀兰', device: '儿童主任的手机', address: '198.51.100.7' } as const;

const on = (day: string, time: string): string => `2026-11-${day}T${time}+08:00`;

/** What happened to the sample, from the first word to the seal. Addresses are of the ranges kept for examples. */
export const sampleTrail: readonly TrailRow[] = [
  { ...DIRECTOR, at: on('16', '17:32:10'), what: '写成第1版', method: '填写' },
  { ...DIRECTOR, at: on('17', '09:12:45'), what: '改成第2版：改了联系时间', method: '填写' },
  { ...DIRECTOR, at: on('17', '09:15:02'), what: '核实照护人情况', method: '入户，问过邻居和村卫生室' },
  { ...DIRECTOR, at: on('17', '09:16:30'), what: '发给甲方', method: '服务通知' },
  { ...MOTHER, at: on('17', '09:16:31'), what: '送达', method: '服务通知', device: '', address: '' },
  { ...DIRECTOR, at: on('18', '16:20:40'), what: '收到甲方罗永强的纸质签名', method: '照片存档，逐项核对' },
  { ...MOTHER, at: on('18', '21:42:55'), what: '打开', method: '本人微信' },
  { ...MOTHER, at: on('18', '21:46:37'), what: '读完全文', method: '停留3分42秒，翻到末页' },
  { ...MOTHER, at: on('18', '21:46:58'), what: '验证手机号', method: '短信验证码，尾号0002' },
  { ...MOTHER, at: on('18', '21:47:05'), what: '同意电子签署', method: '勾选，可选纸质' },
  { ...MOTHER, at: on('18', '21:47:12'), what: '签名', method: '手写' },
  { ...CAREGIVER, at: on('19', '10:01:20'), what: '听读全文', method: '逐句朗读，共14句' },
  { ...CAREGIVER, at: on('19', '10:05:33'), what: '签名', method: '当面，手写' },
  { ...DIRECTOR, at: on('19', '10:08:02'), what: '现场见证', method: '当面，手写' },
  { ...DIRECTOR, at: on('19', '16:40:00'), what: '书面告知村委会', method: '当面递交，有回执' },
  { ...DIRECTOR, at: on('19', '17:05:00'), what: '书面告知学校', method: '交石桥镇中心小学，有回执' },
  { at: on('19', '20:16:40'), what: '生成并签章', who: '系统', method: '电子签章', device: '', address: '' },
];
