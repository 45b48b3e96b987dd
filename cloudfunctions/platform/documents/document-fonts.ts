import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two weights a document is set in, as whole TrueType files; only the characters used end up in a PDF. */
export type DocumentFonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** Noto Sans SC, SIL Open Font License 1.1: the one package of the registry that has whole files for Chinese. */
export const FONT_PACKAGE = '@expo-google-fonts/noto-sans-sc';

/** The files' names in the folder of fonts, and in their package. */
export const FONT_FILES = {
  regular: { name: 'NotoSansSC_400Regular.ttf', packaged: '400Regular/NotoSansSC_400Regular.ttf' },
  bold: { name: 'NotoSansSC_700Bold.ttf', packaged: '700Bold/NotoSansSC_700Bold.ttf' },
} as const;

const opened = new Map<string, DocumentFonts>();

/** The fonts in `folder`, read once for the life of the instance: 20 MB. @throws when a file is missing. */
export function openFonts(folder: string): DocumentFonts {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const fonts = {
    regular: readFileSync(join(folder, FONT_FILES.regular.name)),
    bold: readFileSync(join(folder, FONT_FILES.bold.name)),
  };
  opened.set(folder, fonts);
  return fonts;
}
