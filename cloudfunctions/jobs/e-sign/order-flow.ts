import { formatInstant } from '../../../domain/calendar/beijing-time';
import { documentToSign } from '../../evidence/document-to-sign';
import type { ESignOrder, ESignProvider } from '../../platform/e-sign/e-sign-provider';
import { decryptField } from '../../platform/field-encryption';
import { log, logBug } from '../../platform/log';
import { PlatformError } from '../../platform/platform-error';
import { type Evidence, findEvidence } from '../../stores/agreements/find-evidence';
import {
  changeFlowToOpen,
  changeFlowToOrdered,
  changeFlowToOrdering,
  changeFlowToOver,
  changeFlowWork,
} from '../../stores/signing-flows/change-flow';
import type { SigningFlowRow } from '../../stores/signing-flows/claim-flows';
import { findParties, type PartyToSign } from '../../stores/signing-flows/find-parties';
import { inJob } from '../in-job';
import type { JobContext } from '../job';
import { flowReference } from './flow-reference';
import { pauseAfter } from './pause-after';
import { signerKey } from './signer-key';

/** Product default: as long as people who are away may need. After it the director sends the text again. */
const SIGNED_WITHIN_MS = 30 * 86_400_000;
/** A service that keeps saying no has a reason that no repetition mends. */
const MOST_TRIES = 6;

/**
 * Gives an order that was promised with the text. It is written down as given before it is, because its first message may
 * come before its answer; and an order whose answer does not come is not given again before `giveUpOrder` says so.
 */
export const orderFlow = async (
  context: JobContext,
  provider: ESignProvider,
  flow: SigningFlowRow,
): Promise<void> => {
  const { db, now } = context;
  const { agreementId } = flow;
  const known = await inJob(db, async (tx) => ({
    evidence: await findEvidence(tx, agreementId),
    parties: await findParties(tx, agreementId),
  }));
  const { evidence } = known;
  // Rewritten since it was claimed: the next look finds that its agreement has moved on.
  if (evidence?.version !== flow.version) return;
  const people = known.parties.map(approverOf);
  const order = await orderOf(flow, { evidence, people, now });
  const signers = people.map((person) => ({ personId: person.personId, key: signerKey(person) }));
  await inJob(db, (tx) => changeFlowToOrdering(tx, flow, signers));
  const started = await provider.startFlow(order).catch(async (error: unknown) => {
    // Not the service's word: a setting is missing. The order did not leave the house.
    if (!(error instanceof PlatformError)) logBug('e-sign-order', { agreement: agreementId }, error);
    const code = error instanceof PlatformError ? error.code : 'order.notGiven';
    await afterFailure(context, flow, { code, mayBeDone: provider.mayBeDone(error) });
    return null;
  });
  if (started === null) return;
  const { flowId } = started;
  await inJob(db, (tx) => changeFlowToOpen(tx, flow, { flowId, nextAt: pauseAfter(1, now), at: now }));
  log('e-sign-ordered', { agreement: agreementId, version: flow.version, flow: flowId });
};

const afterFailure = async (
  { db, now }: JobContext,
  flow: SigningFlowRow,
  { code, mayBeDone }: { readonly code: string; readonly mayBeDone: boolean },
): Promise<void> => {
  log('e-sign-order', { agreement: flow.agreementId, version: flow.version, code, mayBeDone });
  if (mayBeDone) return;
  const tries = flow.tries + 1;
  await inJob(db, async (tx) => {
    if (tries >= MOST_TRIES) {
      await changeFlowToOver(tx, flow, { state: 'failed', problem: code, at: now });
      return;
    }
    await changeFlowToOrdered(tx, flow);
    await changeFlowWork(tx, flow, {
      nextAt: pauseAfter(tries, now),
      cancelAt: now,
      problem: code,
      settled: false,
      tries,
      at: now,
    });
  });
};

type Person = PartyToSign & { readonly phone: string };

/** Whoever lost the number since the text was sent can't be known there: the service says no, and the director sees it. */
const approverOf = (party: PartyToSign): Person => ({
  ...party,
  phone: party.phoneCipher === null ? '' : decryptField('person.phone', party.phoneCipher),
});

const orderOf = async (
  flow: SigningFlowRow,
  {
    evidence,
    people,
    now,
  }: { readonly evidence: Evidence; readonly people: readonly Person[]; readonly now: Date },
): Promise<ESignOrder> => {
  const { document, places } = documentToSign(flow.agreementId, evidence, formatInstant(now));
  const sdk = await import('../../platform/sdk/documents-sdk');
  const { pdf } = await sdk.renderDocument(document, { fonts: sdk.operatorFonts(), seal: null });
  return {
    reference: flowReference(flow),
    // The service takes letters, digits and underscores.
    title: `${document.title}_${flow.agreementId}_${String(flow.version)}`,
    pdf,
    approvers: people.map(({ personId, name, phone }) => ({
      name,
      phone,
      place: places.get(personId) ?? '',
    })),
    ordered: true,
    deadline: new Date(now.getTime() + SIGNED_WITHIN_MS),
  };
};
