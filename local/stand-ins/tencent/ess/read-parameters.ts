import { isJsonObject, type JsonObject } from '../../json-value';
import { missingParameter, tencentError, type TencentError } from '../tencent-error';

/** The kinds a parameter can be of. */
export type ParameterKind = 'text' | 'number' | 'decimal' | 'flag' | 'object' | 'list';

/** What an action takes; a parameter that it does not list is refused, as API 3.0 does. */
export type Parameters = Readonly<
  Record<string, { readonly kind: ParameterKind; readonly required?: boolean }>
>;

const IS: Readonly<Record<ParameterKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => Number.isInteger(value),
  decimal: Number.isFinite,
  flag: (value) => typeof value === 'boolean',
  object: isJsonObject,
  list: Array.isArray,
};

/** The first thing that is wrong with the parameters of a call, or null. */
export function parameterProblem(body: JsonObject, known: Parameters): TencentError | null {
  for (const [name, value] of Object.entries(body)) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (parameter === undefined) {
      return tencentError('UnknownParameter', `The parameter \`${name}\` is not recognized.`);
    }
    if (!IS[parameter.kind](value)) {
      return tencentError('InvalidParameter', `The value type of parameter \`${name}\` is wrong.`);
    }
  }
  const missing = Object.entries(known).find(([name, { required }]) => required && body[name] === undefined);
  return missing === undefined ? null : missingParameter(missing[0]);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
