import type * as z from 'zod/mini';
import type { ErrorCode } from './errors';
import type { ActorRole } from './vocabulary/role';

/**
 * One operation of the wire: a description, not a framework. Handlers, client and texts are checked against it
 * by the compiler.
 */
export type Operation<
  Name extends string = string,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Codes extends ErrorCode = ErrorCode,
> = {
  /** `<capability>.<verbNoun>`, the `op` of the call. */
  readonly name: Name;
  /** One English sentence for `docs/operations.md`. */
  readonly summary: string;
  /** Who may call it; with several, the order in which a caller's roles are tried. `anyone` needs no binding. */
  readonly actors: readonly ActorRole[];
  readonly input: Input;
  readonly output: Output;
  /** Refusals the caller must be ready to explain. Anything else is a bug. */
  readonly refusals: readonly Codes[];
  /** Set when a call only reads: it needs no `requestId` and is never replayed. */
  readonly reads?: true;
};

export type InputOf<O extends Operation> = z.infer<O['input']>;
export type OutputOf<O extends Operation> = z.infer<O['output']>;
export type RefusalOf<O extends Operation> = O['refusals'][number];

/** Declares an operation, keeping its literal types. */
export const defineOperation = <
  const Name extends string,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Codes extends ErrorCode,
>(
  operation: Operation<Name, Input, Output, Codes>,
): Operation<Name, Input, Output, Codes> => operation;
