import { DEVELOPMENT_MARK } from '../certificate/certificate-facts';
import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { SignedDocument } from '../signed-document';
import { pageWords, WIDE_SPACE } from './document-words';

/** Drawn last, when the number of pages is known: number and version, the page, and what a development certificate is worth. */
export function drawFooters(
  sheet: Sheet,
  { title, number, version }: SignedDocument,
  development: boolean,
): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  const y = PAGE.height - 44;
  const across = { x: PAGE.left, y, width: MEASURE } as const;
  for (let page = 0; page < count; page += 1) {
    sheet.pdf.switchToPage(start + page);
    sheet.label(`${title}${WIDE_SPACE}${number}${WIDE_SPACE}第 ${version} 版`, TYPE.footer, across);
    sheet.label(pageWords(page + 1, count), TYPE.footer, { ...across, align: 'right' });
    if (!development) continue;
    const warning = { ...TYPE.footer, colour: COLOUR.warm };
    sheet.label(DEVELOPMENT_MARK, warning, { ...across, y: y + TYPE.footer.leading });
  }
}
