/** The part of a browser that prints; this folder is compiled without its library. */
type Printing = { readonly print: () => void };

/** Only a browser prints; a phone hands the page on. */
export const CAN_PRINT = process.env.TARO_ENV === 'h5';

/** Opens the browser's own print dialogue. */
export function printPage(): void {
  const { print } = globalThis as unknown as Printing; // a browser is where the button is shown
  print.call(globalThis);
}
