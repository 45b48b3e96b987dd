import { type Document, safeFileName } from './document';

/** The part of a browser that is used; this folder is compiled without its library. */
type Anchor = { href: string; download: string; readonly click: () => void };
type Browser = {
  readonly document: { readonly createElement: (name: 'a') => Anchor };
  readonly atob: (text: string) => string;
  readonly Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
  readonly URL: {
    readonly createObjectURL: (blob: object) => string;
    readonly revokeObjectURL: (url: string) => void;
  };
};

/** A download is read from its address after the click; a minute is long for that. */
const KEPT_MS = 60_000;

/** Hands the PDF to the browser's downloads. */
export function browserDocument({ fileName, pdf }: Document): Promise<void> {
  const { document, atob, Blob, URL } = globalThis as unknown as Browser; // a browser is what this file is built for
  const bytes = Uint8Array.from(atob.call(globalThis, pdf), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = safeFileName(fileName);
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
  return Promise.resolve();
}
