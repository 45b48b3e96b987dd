import type { ErrorCode, Refusal } from '../contracts/errors';

/** The outcome of a rule: a value, or a "no" that the caller can be told. Everything else is a bug and throws. */
export type Decision<Value, Code extends ErrorCode = ErrorCode> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly refusal: Refusal<Code>;
      /** Set where a refusal itself must be remembered (a wrong code is counted): what was written is kept. */
      readonly keep?: true;
    };

export const allow = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** Says no, with the input paths at fault and the law behind it, where there is one. */
export const refuse = <const Code extends ErrorCode>(
  code: Code,
  because: { readonly fields?: readonly string[]; readonly article?: string } = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: { code, ...because } });
