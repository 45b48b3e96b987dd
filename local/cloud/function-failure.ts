/** Why a call got no answer from its function. */
export type FunctionFailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTION_LOAD_FAILED'
  | 'FUNCTION_THREW'
  | 'FUNCTION_DIED'
  | 'FUNCTION_TIME_LIMIT_EXCEEDED'
  | 'FUNCTION_STOPPED'
  | 'EXCEED_REQUEST_SIZE_LIMIT'
  | 'EXCEED_RESPONSE_SIZE_LIMIT';

/** The cloud's own error about a call: the function did not answer, so there is no envelope. `message` holds no stack. */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';
  readonly code: FunctionFailureCode;

  constructor(code: FunctionFailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
