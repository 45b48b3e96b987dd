import { parseInstant } from '../../../../domain/calendar/beijing-time';

/** A space as wide as a character. */
export const WIDE_SPACE = '\u3000';

/** The words every document is framed with. */
export const WORDS = {
  summary: '一页看懂',
  summaryLead: '这一页用大字写出要点，完整的内容在后面的正文里。',
  remember: '请记住',
  signatures: '签署',
  evidence: '签署与存证',
  digests: '原文摘要',
  digestsLead: '签署时确认的原文（附件 signed-content.json）算出的摘要。改动一个字，摘要就不同。',
  trail: '全过程记录',
  certificate: '签章',
  checking: '怎样核对',
  checkNumber: '核验号',
  checkLead: '手里只有打印件的，在小程序「核验」里扫这个码，或输入核验号，再和查到的逐项对一对。',
  missing: '字库中没有、以〓代替的字',
  notSigned: `日期${WIDE_SPACE.repeat(4)}年${WIDE_SPACE.repeat(2)}月${WIDE_SPACE.repeat(2)}日`,
  noDrawing: '（无手写签名图）',
} as const;

/** `2026年11月18日 09:05`, from an instant as `formatInstant` writes it; other text is shown as it is. */
export function momentWords(instant: string): string {
  if (parseInstant(instant) === null) return instant;
  const [year, month, day] = instant.slice(0, 10).split('-');
  return `${year ?? ''}年${Number(month)}月${Number(day)}日 ${instant.slice(11, 16)}`;
}

/** `2026-11-18 09:05:10`, for the trail. */
export function secondWords(instant: string): string {
  return parseInstant(instant) === null ? instant : `${instant.slice(0, 10)} ${instant.slice(11, 19)}`;
}

/** `第 3 页 共 7 页`. */
export function pageWords(page: number, pages: number): string {
  return `第 ${page} 页 共 ${pages} 页`;
}
