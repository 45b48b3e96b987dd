/** Text moderation as it was opened in Tencent's console. */
export type TmsConfig = {
  /** Numbers of the strategies (`BizType`) that were set up there. */
  readonly strategies: readonly string[];
};
