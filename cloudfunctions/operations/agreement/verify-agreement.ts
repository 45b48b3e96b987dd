import type { verifyAgreement } from '../../../contracts/agreement-document';
import { agreementId as idSchema } from '../../../contracts/vocabulary/values';
import { allow } from '../../../domain/decision';
import type { Context, Handler } from '../../handler';
import type { Verification } from '../../platform/documents/verify/verify-document';
import { findEvidence } from '../../stores/agreements/find-evidence';
import {
  type Difference,
  factDifferences,
  recordDifferences,
  signedTextOf,
} from '../../evidence/differences';

/**
 * `agreement.verify`: the seal first, for anybody; then, for whoever may see the agreement it claims to be, what it says
 * against the records. Needs no outside program.
 */
export const handleVerifyAgreement: Handler<typeof verifyAgreement> = async ({ pdf }, context) => {
  const sdk = await import('../../platform/sdk/documents-sdk');
  const bytes = Buffer.from(pdf, 'base64');
  const found = sdk.verifyDocument(bytes, sdk.operatorTrust());
  const claimed = claimOf(found);
  const compared = claimed === null ? null : await compare(claimed, found, context);
  const differences = [...fileDifferences(found), ...(compared ?? [])];
  return allow({
    ...sealWords(found),
    verdict: found.verdict === 'genuine' && differences.length > 0 ? 'altered' : found.verdict,
    agreementId: compared === null ? null : claimed,
    differences: differences.slice(0, 50),
  });
};

/** What the file itself shows, whatever the records say. */
const fileDifferences = ({ verdict, problem }: Verification): readonly Difference[] =>
  verdict === 'altered' ? [{ kind: 'file', place: problem ?? 'content.changed' }] : [];

const sealWords = ({ problem, certificate, signedAt, timestamp }: Verification) => ({
  problem,
  signedBy: certificate?.subject ?? null,
  development: certificate?.development ?? false,
  signedAt,
  timestampAt: timestamp?.at ?? null,
});

/** The agreement a document says it is, where it says anything that can be looked up. */
const claimOf = ({ content }: Verification): string | null => {
  const document = content?.document;
  const number =
    typeof document === 'object' && document !== null && 'number' in document ? document.number : null;
  const parsed = idSchema.safeParse(number);
  return parsed.success ? parsed.data : null;
};

const compare = async (
  agreementId: string,
  { content }: Verification,
  context: Context,
): Promise<readonly Difference[] | null> => {
  const evidence = await findEvidence(context.tx, agreementId);
  if (evidence === null || content === null) return null;
  const acting = context.actFor([{ householdId: evidence.household_id, villageCode: evidence.village_code }]);
  if (!acting.ok) return null;

  await context.trace(acting.value, { agreement: agreementId, document: 'verify' });
  return [
    ...factDifferences(signedTextOf(agreementId, evidence), content.signedText),
    ...recordDifferences(agreementId, evidence),
  ];
};
