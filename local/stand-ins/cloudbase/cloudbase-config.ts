/** The CloudBase environment and the key its functions sign with. */
export type CloudbaseConfig = {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
};

/**
 * Runs the function `name` with `data` and returns what it returned. A rejection whose error has a string `code`
 * (`FUNCTION_NOT_FOUND`) is answered with that code, any other with `FUNCTIONS_EXECUTE_FAIL`.
 */
export type InvokeFunction = (name: string, data: unknown) => Promise<unknown>;
