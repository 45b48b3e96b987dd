import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const OWN = path.join(ROOT, '.local/fonts');

/** The font that the product's documents are set in; as wide as the Chinese fonts of phones. */
const FONT = path.join(ROOT, 'node_modules/@expo-google-fonts/noto-sans-sc');

/** Digits and letters come from the same font as the words beside them. */
const preferring = (family: string): string =>
  `  <alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;

const SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONT}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${OWN}/cache</cachedir>
${['sans-serif', 'serif', 'system-ui', 'ui-sans-serif'].map(preferring).join('\n')}
</fontconfig>
`;

const isThere = (file: string): boolean => {
  try {
    return readFileSync(file, 'utf8') === SETTINGS;
  } catch {
    return false;
  }
};

/**
 * Settings of a browser that shows Chinese wherever it runs: on a machine without such a font each character is a box half as
 * wide, and every check of lines, breaks and room would measure the boxes. Answers the file's path.
 */
export function chineseFontSettings(): string {
  const file = path.join(OWN, 'fonts.conf');
  if (!isThere(file)) {
    mkdirSync(OWN, { recursive: true });
    // Another worker may read it in this moment.
    const written = `${file}.${process.pid}`;
    writeFileSync(written, SETTINGS);
    renameSync(written, file);
  }
  return file;
}
