/** What a notice asks of whoever gets it. Never a signature: that would be a letter of responsibility (责任书). */
export const noticeAsks = [
  /** To be looked at: opening it is enough. */
  'read',
  /** One tap that says it was understood. */
  'confirm',
  /** One question with two or three answers. */
  'answer',
  /** Nothing at all: a one-way word, after which nobody is reminded and no door is knocked at. */
  'nothing',
] as const;
export type NoticeAsk = (typeof noticeAsks)[number];

/** What a composer has chosen until its sender chooses otherwise. */
export const DEFAULT_ASK = 'read' satisfies NoticeAsk;
