import type { agreementDocument } from '../../../contracts/agreement-document';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import type { SignedDocument } from '../../platform/documents/signed-document';
import { logBug } from '../../platform/log';
import { findEvidence } from '../../stores/agreements/find-evidence';
import { documentOf } from '../../evidence/document-of';

/** `agreement.document`: made anew from the records for whoever may see them; leaves a trace. */
export const handleAgreementDocument: Handler<typeof agreementDocument> = async (
  { agreementId, form },
  context,
) => {
  const evidence = await findEvidence(context.tx, agreementId);
  if (evidence === null) return refuse('agreement.notFound');
  const acting = context.actFor([{ householdId: evidence.household_id, villageCode: evidence.village_code }]);
  if (!acting.ok) return acting;
  const { digest, sm3 } = evidence;
  if (digest === null || sm3 === null || evidence.text === null) return refuse('agreement.notSent');

  await context.trace(acting.value, { agreement: agreementId, document: form });
  const document = documentOf(agreementId, evidence, formatInstant(context.now));
  // Rendering and the timestamp authority take seconds; the transaction is over by then.
  return {
    later: async () => {
      const pdf = await (form === 'signed' ? sealed(document) : printed(document)).catch((error: unknown) => {
        logBug('document', { agreement: agreementId, form }, error);
        return null;
      });
      if (pdf === null) return refuse('document.unavailable');
      const fileName = `${document.title}-${agreementId}-${document.version}.pdf`;
      return allow({ fileName, pdf: pdf.toString('base64'), digest, sm3 });
    },
  };
};

const sealed = async (document: SignedDocument): Promise<Buffer> => {
  const sdk = await import('../../platform/sdk/documents-sdk');
  const options = { fonts: sdk.operatorFonts(), signer: sdk.operatorSigner() };
  const { pdf } = await sdk.signDocument(document, { ...options, authority: sdk.timestampAuthority() });
  return pdf;
};

/** For ink: nobody's signature is printed into it, each party has a line of its own. */
const printed = async (document: SignedDocument): Promise<Buffer> => {
  const sdk = await import('../../platform/sdk/documents-sdk');
  const empty = document.signatures.map((each) => ({ ...each, method: '', at: null, drawing: null }));
  const form = { ...document, signatures: empty };
  const { pdf } = await sdk.renderDocument(form, { fonts: sdk.operatorFonts(), seal: null });
  return pdf;
};
