/** The part of a browser that is used; this folder is compiled without its library. */
type Chooser = {
  type: string;
  accept: string;
  readonly files: ArrayLike<Chosen> | null;
  onchange: (() => void) | null;
  readonly click: () => void;
};
type Chosen = { readonly name: string };
type Link = { href: string; download: string; readonly click: () => void };
type Reader = {
  readonly readAsDataURL: (file: Chosen) => void;
  readonly result: string | null;
  onload: (() => void) | null;
  onerror: (() => void) | null;
};
type Browser = {
  readonly document: { readonly createElement: (name: 'input' | 'a') => Chooser & Link };
  readonly FileReader: new () => Reader;
  readonly Blob: new (parts: readonly string[], options: { readonly type: string }) => unknown;
  readonly URL: { readonly createObjectURL: (blob: unknown) => string };
};

const browser = (): Browser => globalThis as unknown as Browser; // a browser is what this page is for

/** A file as base64, or nothing when the choice was taken back or the file can't be read. */
export function chooseFile(): Promise<string | undefined> {
  const { document, FileReader } = browser();
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.csv,text/csv';
  return new Promise((resolve) => {
    chooser.onchange = () => {
      const file = chooser.files?.[0];
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result?.split(',')[1]);
      };
      reader.onerror = () => {
        resolve(undefined);
      };
      if (file === undefined) resolve(undefined);
      else reader.readAsDataURL(file);
    };
    chooser.click();
  });
}

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string): void {
  const { document, Blob, URL } = browser();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
}
