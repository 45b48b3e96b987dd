/**
 * What a mini-program page may use beyond ECMAScript. WeChat has no DOM, and Node's globals exist on no phone, so neither
 * library is loaded for `src/`; a name that both WeChat and the H5 build offer is added here by hand.
 */
declare const console: Readonly<
  Record<'log' | 'info' | 'warn' | 'error', (...values: readonly unknown[]) => void>
>;
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(run: () => void, milliseconds: number): number;
declare function clearInterval(timer: number | undefined): void;
/** Replaced by the Taro build with literals; nothing else of `process` exists on a phone. */
declare const process: {
  readonly env: Readonly<Record<string, string | undefined>> & { readonly TARO_ENV: 'weapp' | 'h5' };
};
