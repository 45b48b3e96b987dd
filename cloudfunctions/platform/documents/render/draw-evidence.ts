import { type CertificateFacts, DEVELOPMENT_MARK } from '../certificate/certificate-facts';
import type { ContentDigests } from '../content-digests';
import { COLOUR, MEASURE, PAGE, TYPE } from '../page/page-style';
import type { Sheet } from '../page/sheet';
import type { SignedDocument } from '../signed-document';
import { momentWords, WIDE_SPACE, WORDS } from './document-words';
import { drawCheckNumber } from './draw-check-number';
import { drawText } from './draw-text';
import { drawTrail } from './draw-trail';

/** What the evidence page is made of beside the document itself. */
export type EvidenceFacts = {
  readonly digests: ContentDigests;
  readonly certificate: CertificateFacts;
  /** Told where the seal was drawn, while its page is the current one. */
  readonly onSeal: (place: SealPlace) => void;
};

/** Where the seal stands, in points from the page's upper left corner: the signature's own field is laid over it. */
export type SealPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const PAD = 12;

/** The last pages: digests, seal, all that happened, and how to check it. */
export function drawEvidence(sheet: Sheet, document: SignedDocument, facts: EvidenceFacts): void {
  sheet.newPage();
  drawText(sheet, WORDS.evidence, { style: { ...TYPE.title, size: 18, leading: 28 }, after: 8 });
  drawDigests(sheet, facts.digests);
  drawSeal(sheet, document, facts);
  drawCheckNumber(sheet, document.evidence.checkNumber);
  heading(sheet, WORDS.trail);
  drawTrail(sheet, document.evidence.trail);
  heading(sheet, WORDS.checking);
  for (const note of document.evidence.notes) drawText(sheet, note, { style: TYPE.smallInk, after: 3 });
  drawMissing(sheet);
}

function heading(sheet: Sheet, text: string): void {
  sheet.room(60);
  drawText(sheet, text, { style: TYPE.heading, before: 8, after: 5 });
}

function drawDigests(sheet: Sheet, { sha256, sm3 }: ContentDigests): void {
  drawText(sheet, WORDS.digests, { style: TYPE.heading });
  drawText(sheet, WORDS.digestsLead, { style: TYPE.small, after: 5 });
  for (const [name, digest] of [
    ['SHA-256', sha256],
    ['SM3', sm3],
  ] as const) {
    sheet.label(name, TYPE.small, { x: PAGE.left, y: sheet.y });
    // In groups of eight, so that two people can read it to each other.
    const groups = digest.replace(/.{8}(?=.)/g, '$& ');
    sheet.label(groups, TYPE.smallInk, { x: PAGE.left + 58, y: sheet.y });
    sheet.y += TYPE.small.leading + 2;
  }
  sheet.y += 10;
}

function drawSeal(sheet: Sheet, document: SignedDocument, { certificate, onSeal }: EvidenceFacts): void {
  const inner = { x: PAGE.left + PAD, width: MEASURE - 2 * PAD };
  const rows = sealRows(document, certificate).map((text) => sheet.lines(text, TYPE.smallInk, inner));
  const height = 2 * PAD + TYPE.heading.leading + rows.flat().length * TYPE.smallInk.leading;
  const colour = certificate.development ? COLOUR.warm : COLOUR.teal;
  sheet.room(height);
  const place = { x: PAGE.left, y: sheet.y, width: MEASURE, height };
  sheet.pdf.roundedRect(place.x, place.y, place.width, height, 6).lineWidth(1).strokeColor(colour).stroke();
  const title = certificate.development ? `${WORDS.certificate} · ${DEVELOPMENT_MARK}` : WORDS.certificate;
  sheet.label(title, { ...TYPE.heading, colour }, { x: inner.x, y: sheet.y + PAD - 3 });
  let y = sheet.y + PAD + TYPE.heading.leading;
  for (const line of rows.flat()) {
    sheet.line({ ...line, full: false }, TYPE.smallInk, { ...inner, y });
    y += TYPE.smallInk.leading;
  }
  onSeal(place);
  sheet.y += height + 6;
}

function sealRows({ issuedAt }: SignedDocument, certificate: CertificateFacts): readonly string[] {
  return [
    `签章人${WIDE_SPACE}${certificate.subject}`,
    `签发者${WIDE_SPACE}${certificate.issuer}`,
    `证书序号${WIDE_SPACE}${certificate.serial}`,
    `有效期${WIDE_SPACE}${momentWords(certificate.validFrom)} 至 ${momentWords(certificate.validTo)}`,
    `签章时间${WIDE_SPACE}${momentWords(issuedAt)}`,
  ];
}

function drawMissing(sheet: Sheet): void {
  const missing = sheet.missing();
  if (missing.length === 0) return;
  const codes = missing.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
  drawText(sheet, `${WORDS.missing}：${codes.join('、')}`, { style: TYPE.smallInk, before: 4 });
}
