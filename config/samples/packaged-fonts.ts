import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentFonts,
  FONT_FILES,
  FONT_PACKAGE,
} from '../../cloudfunctions/platform/documents/document-fonts';

/** The fonts as their package has them; in the cloud they lie beside the function. */
export function packagedFonts(): DocumentFonts {
  const read = (path: string): Buffer => readFileSync(join('node_modules', FONT_PACKAGE, path));
  return { regular: read(FONT_FILES.regular.packaged), bold: read(FONT_FILES.bold.packaged) };
}
