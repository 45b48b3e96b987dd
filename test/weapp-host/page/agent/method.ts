/** Parameters of one request of the protocol. */
export type Params = Readonly<Record<string, unknown>>;

/** Answers one method. What it throws goes to the client as the error's message. */
export type Method = (params: Params) => unknown;

/** @throws where the client has sent something else */
export function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`${name} should be a string`);
  return value;
}

export function listOf(params: Params, name: string): readonly unknown[] {
  const value: unknown = params[name];
  return Array.isArray(value) ? value : [];
}

/** As it would come out of WeChat's bridge. */
export function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** The value at `a.b[0].c`; the whole for no path. */
export function valueAt(from: unknown, path: unknown): unknown {
  if (typeof path !== 'string' || path === '') return from;
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  return steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Params)[step] : undefined),
    from,
  );
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

export { camel };
