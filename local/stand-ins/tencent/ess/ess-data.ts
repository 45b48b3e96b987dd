/** A signer's state by the service's own numbers: 2 to sign, 3 signed, 4 declined, 5 expired, 6 cancelled. */
export type EssApprover = {
  readonly name: string;
  readonly mobile: string;
  status: 2 | 3 | 4 | 5 | 6;
  /** Seconds; 0 until signed. */
  signedAt: number;
};

export type EssFlow = {
  readonly id: string;
  readonly name: string;
  readonly fileId: string;
  readonly unordered: boolean;
  /** Seconds. */
  readonly createdAt: number;
  readonly deadline: number;
  readonly userData: string;
  readonly approvers: EssApprover[];
  /** `FlowStatus`; the numbers that nobody sets here (0, 7–10, 16, 21) are set by a control. */
  status: number;
  message: string;
};

/** A file lives for an hour. */
export type EssFile = { readonly id: string; readonly until: number };

/** What Tencent's e-sign service remembers. */
export type EssData = {
  readonly files: EssFile[];
  readonly flows: EssFlow[];
  /** Actions whose next answer is lost on the way. */
  readonly lostAnswers: string[];
  /** Actions whose next call is refused, with which code. */
  readonly refusals: { readonly action: string; readonly code: string }[];
};

/** A service nobody has used yet. */
export function emptyEssData(): EssData {
  return { files: [], flows: [], lostAnswers: [], refusals: [] };
}
