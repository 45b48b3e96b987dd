import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { Section, SignedDocument } from '../signed-document';
import { WIDE_SPACE } from './document-words';
import { drawTable } from './draw-table';
import { drawRule, drawText } from './draw-text';

/** The text itself: title, number, and every section, from a new page on. */
export function drawBody(sheet: Sheet, document: SignedDocument): void {
  sheet.newPage();
  drawTitle(sheet, document);
  for (const section of document.sections) drawSection(sheet, section);
}

function drawTitle(sheet: Sheet, { title, number, version, place }: SignedDocument): void {
  const across = { x: PAGE.left, width: MEASURE, align: 'center' } as const;
  sheet.label(title, TYPE.title, { ...across, y: sheet.y });
  sheet.y += TYPE.title.leading + 4;
  const facts = [`编号 ${number}`, `版本 ${version}`, `签订地 ${place}`].join(`${WIDE_SPACE}·${WIDE_SPACE}`);
  sheet.label(facts, TYPE.subtitle, { ...across, y: sheet.y });
  sheet.y += TYPE.subtitle.leading + 12;
  drawRule(sheet, COLOUR.teal, 1.2);
  sheet.y += 6;
}

/** Two lines of what follows always stand with their heading. */
function drawSection(sheet: Sheet, { heading, blocks }: Section): void {
  sheet.room(10 + TYPE.heading.leading + 4 + 2 * TYPE.body.leading);
  drawText(sheet, heading, { style: TYPE.heading, before: 10, after: 4 });
  for (const block of blocks) {
    if (block.kind === 'table') drawTable(sheet, block.rows);
    else drawText(sheet, block.text, { style: TYPE.body, indent: 2 * TYPE.body.size, after: 3 });
  }
}
