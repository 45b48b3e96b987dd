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

/** Each recipient of a notice is in exactly one of these, the furthest that is known. */
export const receiptStates = [
  /** Promised a ring that has not gone out yet. */
  'pending',
  /** WeChat or the operator took it. */
  'sent',
  /** WeChat or the operator says that it arrived. */
  'delivered',
  /** Opened in the app. */
  'read',
  /** Understood, as they said by a tap or an answer. */
  'confirmed',
  /** Tried, and refused: with a reason. */
  'failed',
  /** There was no channel to try. */
  'unreachable',
  /** Told by the director (代为确认). */
  'on-behalf',
] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** What a teacher is told of a pupil's family: who knows it, and neither how they were tried nor why not. */
export const pupilStates = ['not-yet', 'read', 'confirmed', 'on-behalf'] as const;
export type PupilState = (typeof pupilStates)[number];

/** What the channels alone can say; the rest is what the person did. */
export type Reach = Extract<ReceiptState, 'pending' | 'sent' | 'delivered' | 'failed' | 'unreachable'>;
