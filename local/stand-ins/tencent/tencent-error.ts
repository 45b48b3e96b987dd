/** A call refused as a whole. Tencent Cloud answers it with HTTP 200 and `{Response: {Error, RequestId}}`. */
export type TencentError = { readonly Code: string; readonly Message: string };

/** The error `Code` with its words. The codes are the published ones; words the service is known to use are kept. */
export function tencentError(Code: string, Message: string): TencentError {
  return { Code, Message };
}

/** A parameter that must be there and is not. */
export function missingParameter(name: string): TencentError {
  return tencentError('MissingParameter', `The request is missing a required parameter \`${name}\`.`);
}
