import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FONT_FILES, FONT_PACKAGE } from '../../cloudfunctions/platform/documents/document-fonts';

/** A file that an SDK reads while it works: where it comes from, and its place beside the bundle. */
type SdkFile = { readonly from: string; readonly to: string };

/** By the SDK's name; one without files is not listed. */
const sdkFiles: Readonly<Record<string, readonly SdkFile[]>> = {
  'documents-sdk': Object.values(FONT_FILES).map(({ name, packaged }) => ({
    from: join('node_modules', FONT_PACKAGE, packaged),
    to: join('fonts', name),
  })),
};

/** Puts the files of the SDKs used into the function's folder. */
export function copySdkFiles(sdks: Iterable<string>, folder: string): void {
  for (const sdk of sdks) {
    for (const { from, to } of sdkFiles[sdk] ?? []) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      cpSync(from, join(folder, to));
    }
  }
}
