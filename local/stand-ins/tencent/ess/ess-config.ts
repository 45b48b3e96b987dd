/** The operator's account at the e-sign service. */
export type EssConfig = {
  /** The employee whose calls are allowed. */
  readonly operatorId: string;
  /** Signs messages. */
  readonly callbackToken: string;
  /** 32 characters; encrypts messages. */
  readonly callbackKey: string;
};
