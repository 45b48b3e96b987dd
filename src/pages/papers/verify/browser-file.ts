import { MOST_BYTES, type PdfFile, pdfFileOf } from './pdf-file';

/** The part of a browser that is used; this folder is compiled without its library. */
type Picked = { readonly size: number };
type Input = {
  type: string;
  accept: string;
  readonly files: readonly Picked[] | null;
  onchange: (() => void) | null;
  oncancel: (() => void) | null;
  readonly click: () => void;
};
type Reader = {
  readonly result: string | null;
  onload: (() => void) | null;
  onerror: ((fault: unknown) => void) | null;
  readonly readAsDataURL: (file: Picked) => void;
};
type Browser = {
  readonly document: { readonly createElement: (name: 'input') => Input };
  readonly FileReader: new () => Reader;
};

const browser = (): Browser => globalThis as unknown as Browser; // a browser is what this file is built for

function pick(): Promise<Picked | undefined> {
  const input = browser().document.createElement('input');
  input.type = 'file';
  input.accept = 'application/pdf,.pdf';
  return new Promise((resolve) => {
    input.onchange = () => {
      resolve(input.files?.[0]);
    };
    input.oncancel = () => {
      resolve(undefined);
    };
    input.click();
  });
}

/** `data:application/pdf;base64,JVBERi…` without what stands before the comma. */
function read(file: Picked): Promise<string> {
  const reader = new (browser().FileReader)();
  return new Promise((resolve, reject) => {
    reader.onload = () => {
      resolve((reader.result ?? '').split(',')[1] ?? '');
    };
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
}

/** One file out of a browser's own. @returns undefined when nobody chose any */
export async function browserFile(): Promise<PdfFile | undefined> {
  const file = await pick();
  if (file === undefined) return undefined;
  return pdfFileOf(file.size, file.size > MOST_BYTES ? '' : await read(file));
}
