import type { AgreementEventKind, SigningMethod } from '../../contracts/vocabulary/agreement';

/** Words of the printed document beside the agreement's own text. They never say that one form is as good as another. */
export const documentWords = {
  points: ['孩子有危险，先打 110；受伤、生急病，先打 120。', '看不明白的地方，问儿童主任。'],
  source: (law: string) => `（${law}）`,
  parties: { guardian: '委托人（孩子的监护人）', caregiver: '被委托照护人' },
  village: (name: string) => `${name}村（居）民委员会（不是委托的一方）`,
  unsigned: '还没有签',
  methods: {
    'own-phone': '本人微信 · 手机验证码 · 手写签名',
    'in-person': '在儿童主任手机上当面手写签名',
    paper: '纸上签名，由儿童主任逐项核对',
    'tencent-ess': '腾讯电子签 · 实名核对后签名',
  } satisfies Readonly<Record<SigningMethod, string>>,
  marks: { acknowledged: '村（居）委会已知悉', witnessed: '现场见证' },
  system: '系统',
  somebody: '（未列名）',
  events: {
    created: '拟好一版',
    sent: '发出，文字固定',
    delivered: '通知送到',
    opened: '打开',
    read: '看全文',
    'code-verified': '手机验证码核对',
    signed: '签名',
    declined: '表示不同意',
    witnessed: '当面见证',
    marked: '村（居）委会标注',
    'notice-given': '书面告知',
    'paper-filed': '纸质协议归档',
    'signing-flow': '电子签的签署结束',
    'not-counted': '在电子签里签名，不算数（协议已经改版、停签，或者条件不再符合）',
    'signed-file-kept': '存下电子签签好的文件',
    ended: '停止',
    superseded: '换成新的一份',
    renewed: '续签',
  } satisfies Readonly<Record<AgreementEventKind, string>>,
  /** Why a signing at a service outside is ended there; only characters and full stops are taken. */
  cancelled: '这一版协议已经不用在这里签了。',
  /** Said where a service outside carried out the signatures. */
  elsewhere: (sha256: string | null) =>
    sha256 === null
      ? '签名由腾讯电子签办理。它签好的那份文件还没有存下来。'
      : `签名由腾讯电子签办理。它签好的那份文件另存一份，数字指纹（SHA-256）是 ${sha256}。`,
  notes: [
    '在小程序「核验」里上传这份文件，可以查出是不是原件、有没有被改动、哪里不同；用能看 PDF 签名的软件打开，也能看到签章是否有效。',
    '附件 signed-content.json 是各方签的原文，附件 document.json 是本文件印出的全部内容。',
    '这是电子签署的记录。要纸质协议的，可以打印后由各方当面签字。',
  ],
} as const;
