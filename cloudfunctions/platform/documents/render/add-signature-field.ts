import { PAGE } from '../page/page-style';
import { BYTE_RANGE_PLACEHOLDER } from '../signature/signature-place';
import type { SealPlace } from './draw-evidence';

/** What the signature says about itself. `reserve` is how many bytes it may take. */
export type SignatureWords = {
  readonly name: string;
  readonly reason: string;
  readonly place: string;
  readonly at: Date;
  readonly reserve: number;
};

/** PDFKit writes a `String` object as text and a plain string as a name. */
const text = (value: string): object => Object(value) as object;

/**
 * What PDFKit has and its types leave out: the catalogue with the form, and the list of a page's annotations. It can make fields
 * of every kind but a signature's.
 */
type Inside = {
  readonly _root: {
    readonly data: {
      readonly AcroForm: { readonly data: { readonly Fields: unknown[]; [entry: string]: unknown } };
      Perms?: object;
    };
  };
  readonly page: { readonly annotations: unknown[] };
};

/**
 * Puts an empty signature field over the seal of the current page: an approval and a certification at once, after which no
 * change is permitted (DocMDP 1). The PDF is signed when it is finished, in the space kept free here.
 */
export function addSignatureField(pdf: PDFKit.PDFDocument, seal: SealPlace, words: SignatureWords): void {
  const inside = pdf as unknown as Inside;
  const signature = pdf.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: BYTE_RANGE_PLACEHOLDER,
    Contents: Buffer.alloc(words.reserve),
    Name: text(words.name),
    Reason: text(words.reason),
    Location: text(words.place),
    M: words.at,
    Reference: [
      {
        Type: 'SigRef',
        TransformMethod: 'DocMDP',
        TransformParams: { Type: 'TransformParams', P: 1, V: '1.2' },
      },
    ],
  });
  const appearance = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, seal.width, seal.height] });
  const bottom = PAGE.height - seal.y - seal.height;
  const field = pdf.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: text('seal'),
    V: signature,
    // Printed, and locked.
    F: 132,
    Rect: [seal.x, bottom, seal.x + seal.width, bottom + seal.height],
    AP: { N: appearance },
    P: pdf.page.dictionary,
  });
  inside.page.annotations.push(field);
  pdf.font('regular').initForm();
  const { data: catalogue } = inside._root;
  const form = catalogue.AcroForm.data;
  form.Fields.push(field);
  // Signatures exist, and the file may only be appended to. Readers must not draw fields anew: that would change it.
  form['SigFlags'] = 3;
  form['NeedAppearances'] = false;
  catalogue.Perms = { DocMDP: signature };
  appearance.end(' ');
  signature.end('');
  field.end('');
}
