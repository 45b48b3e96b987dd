/** The gateway's answer: `data`, or a `code` the SDK turns into an error. Both are HTTP 200. */
export type CloudbaseReply =
  | { readonly data: object }
  | { readonly code: string; readonly message: string }
  /** The action or a part of it is not emulated. */
  | { readonly notEmulated: string };

/** A refusal with the gateway's code. */
export function refusal(code: string, message: string): CloudbaseReply {
  return { code, message };
}
