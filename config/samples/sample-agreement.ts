import type { SignedDocument } from '../../cloudfunctions/platform/documents/signed-document';
import { handwriting } from './handwriting';
import { sampleSections } from './sample-sections';
import { sampleTrail } from './sample-trail';

/** What the parties signed, in the canonical form of the product. */
const SIGNED_TEXT =
  '{"caregiver":"何秀兰","children":["季晓禾","季晓苗"],"guardians":["季红梅","罗永强"],"number":"AH-SQ-2026-0047","term":{"from":"2026-11-20","to":"2027-11-19"},"version":"2"}';

/**
 * A finished agreement about people who do not exist, in a county that does not exist. Its wording shows what the pages can
 * carry; the product's own text comes from the region's pack.
 */
export const sampleAgreement: SignedDocument = {
  title: '委托照护协议书',
  number: 'AH-SQ-2026-0047',
  version: '2',
  place: '安和县石桥镇柳溪村',
  issuedAt: '2026-11-19T20:16:40+08:00',
  summary: {
    rows: [
      { label: '照护谁', value: '季晓禾（9岁）、季晓苗（6岁）' },
      { label: '谁委托', value: '孩子妈妈季红梅、爸爸罗永强，都在宁州市务工' },
      { label: '谁照护', value: '孩子外婆 何秀兰，住石桥镇柳溪村' },
      { label: '从哪天到哪天', value: '2026年11月20日至2027年11月19日' },
      { label: '每周联系', value: '每周日晚上和孩子视频，每周和外婆通一次电话' },
      { label: '生活费', value: '每月1200元，妈妈每月5日前转给外婆' },
      { label: '急事找谁', value: '何秀兰 13900000001\n儿童主任 方玉珍 13900000003' },
    ],
    points: [
      '爸爸妈妈还是孩子的监护人，协议不改变这一点。',
      '6岁的孩子身边不能没有人；不能再转托给别人。',
      '生病受伤先送医、先打120，再告诉妈妈。',
      '任何一方想结束，先把接手的人安排好。',
    ],
  },
  sections: sampleSections,
  signatures: [
    {
      label: '甲方（委托人，孩子妈妈）',
      name: '季红梅',
      method: '本人微信 · 手机验证码 · 阅读3分42秒 · 手写签名',
      at: '2026-11-18T21:47:12+08:00',
      drawing: handwriting('ji'),
    },
    {
      label: '甲方（委托人，孩子爸爸）',
      name: '罗永强',
      method: '纸上签名，照片由儿童主任逐项核对',
      at: '2026-11-18T12:30:00+08:00',
      drawing: null,
    },
    {
      label: '乙方（被委托照护人，孩子外婆）',
      name: '何秀兰',
      method: '在儿童主任手机上当面签 · 逐句朗读 · 手写签名',
      at: '2026-11-19T10:05:33+08:00',
      drawing: handwriting('he'),
    },
    {
      label: '丙方（见证与监督，柳溪村村民委员会）',
      name: '方玉珍（儿童主任）',
      method: '现场见证 · 手写签名',
      at: '2026-11-19T10:08:02+08:00',
      drawing: handwriting('fang'),
    },
  ],
  evidence: {
    signedText: SIGNED_TEXT,
    trail: sampleTrail,
    checkNumber: 'K7Q2-M4XA-BCDE-2-1A2B3C4D',
    notes: [
      '把这份文件交给村里的儿童主任，或在小程序“我的 · 核对文件”里上传，可以查出它是不是原件、有没有被改动，以及哪里不同。不上传也可以：用任何能看PDF签名的软件打开，都能看到签章是否有效。',
      '附件 signed-content.json 是各方签署时确认的原文，附件 document.json 是本文件所印全部内容，两者都能用软件取出核对。',
      '这是电子签署的记录。需要纸质协议的，可以打印后由各方当面签字。',
    ],
  },
};
