/** Options of WeChat's asynchronous functions. */
export type Options = Readonly<Record<string, unknown>>;

/** What a function does; what it throws becomes `name:fail …`. */
export type Work = (options: Options) => unknown;

/** WeChat's own words about a failure, with the fields beside `errMsg`. */
export class Failure extends Error {
  readonly fields: Readonly<Record<string, unknown>>;
  constructor(message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.fields = fields;
  }
}

const isFunction = (value: unknown): value is (answer: unknown) => void => typeof value === 'function';

function failed(name: string, error: unknown): object {
  const message = error instanceof Error ? error.message : String(error);
  return { errMsg: `${name}:fail ${message}`, ...(error instanceof Failure ? error.fields : {}) };
}

/** The convention of WeChat's asynchronous functions: call-backs where one is given, else a promise, never both. */
export function answering(name: string, work: Work): (options?: Options) => Promise<unknown> | undefined {
  return (options = {}) => {
    const { success, fail, complete } = options;
    const running = Promise.resolve()
      .then(() => work(options))
      .then(
        (result) => ({ errMsg: `${name}:ok`, ...(typeof result === 'object' ? result : {}) }),
        (error: unknown) => {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- WeChat rejects with a plain object
          throw failed(name, error);
        },
      );
    if (![success, fail, complete].some(isFunction)) return running;
    running.then(
      (result) => {
        if (isFunction(success)) success(result);
        if (isFunction(complete)) complete(result);
      },
      (error: unknown) => {
        if (isFunction(fail)) fail(error);
        if (isFunction(complete)) complete(error);
      },
    );
    return undefined;
  };
}

/** Asynchronous functions by name. */
export function answeringAll(works: Readonly<Record<string, Work>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, answering(name, work)]));
}

/** A text among the options. @throws as WeChat refuses a missing one */
export function text(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new Error(`parameter error: parameter.${name} should be String`);
  return value;
}
