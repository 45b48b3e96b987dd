import type { AgreementEventKind, SigningMethod } from '../../contracts/vocabulary/agreement';
import { formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { CareRecord } from '../care-file/records';
import { isFinal } from './flow-state';
import { isOtherRecord } from '../care-file/other-record';

/** One line of an agreement's evidence trail: ids, codes and numbers, never text that a person wrote. */
export type TrailEvent = {
  readonly agreementId: string;
  readonly version: number;
  readonly kind: AgreementEventKind;
  /** Who did it, or whom it reached; null for what time alone did. */
  readonly personId: string | null;
  readonly method: SigningMethod | null;
  readonly detail: Readonly<Record<string, string | number | readonly string[] | null>>;
};

type RecordOf<Kind extends CareRecord['kind']> = Extract<CareRecord, { readonly kind: Kind }>;

/**
 * What the records of one change add to the trails of the household's agreements, in order. `by` is the person who
 * acts, null for a job. A record of another kind leaves no line, and a new kind does not compile before it is named.
 */
export const trailEvents = (
  file: CareFile,
  records: readonly CareRecord[],
  by: string | null,
): readonly TrailEvent[] => records.flatMap((record) => eventsOf(record, file, by));

const eventsOf = (record: CareRecord, file: CareFile, by: string | null): readonly TrailEvent[] => {
  if (isOtherRecord(record)) return [];
  switch (record.kind) {
    case 'agreement-drafted':
      return [event('created', record.agreement, { by, detail: { pack: record.packVersion } })];
    case 'agreement-sent':
      return [sentEvent(record, by)];
    case 'agreement-delivered':
      return [deliveredEvent(record)];
    case 'agreement-read':
      return readingEvents(record);
    case 'agreement-signed':
      return [...signingEvents(record), ...renewalEvents(record.agreement, file, by)];
    case 'agreement-paper-filed':
      return [...paperEvents(record), ...renewalEvents(record.agreement, file, by)];
    case 'signing-flow-changed':
    case 'signature-not-counted':
    case 'signed-file-kept':
      return elsewhereEvents(record);
    case 'agreement-superseded':
      return [supersededEvent(record.agreement, by)];
    case 'agreement-ended':
      return [endedEvent(record, by)];
    case 'agreement-declined':
      return [event('declined', record.agreement, { by: record.agreement.declined?.personId ?? by })];
    case 'receipt-given':
      return receiptEvents(record, file);
    case 'agreement-marked':
      return markEvents(record, file);
    case 'signing-flow-ordered':
    case 'contact':
    case 'contact-withdrawn':
    case 'director-contact':
    case 'director-contact-withdrawn':
    case 'visit':
    case 'visit-withdrawn':
    case 'attachment-stored':
    case 'person-found':
    case 'guardian-returned':
    case 'contact-not-yet':
    case 'home-stay':
    case 'guardian-unreachable':
    case 'unreachable-ended':
    case 'finding-opened':
    case 'finding-step':
    case 'duty-split-agreed':
    case 'duty-split-confirmed':
    case 'concern-opened':
    case 'concern-step':
    case 'concern-photo':
    case 'family-word':
    case 'family-word-answered':
    case 'notice-delivered':
    case 'notice-opened':
    case 'notice-acknowledged':
    case 'notice-answered':
    case 'notice-unreachable':
      return [];
  }
};

const supersededEvent = (agreement: Agreement, by: string | null): TrailEvent => {
  const endedOn = agreement.endedOn === null ? null : formatDay(agreement.endedOn);
  return event('superseded', agreement, { by, detail: { endedOn } });
};

const markEvents = (
  { agreementId, mark, by }: Extract<CareRecord, { readonly kind: 'agreement-marked' }>,
  file: CareFile,
): readonly TrailEvent[] => {
  const marked = file.agreements.find(({ id }) => id === agreementId);
  return marked === undefined ? [] : [event('marked', marked, { by, detail: { mark } })];
};

const receiptEvents = (
  { agreementId, target, on, by }: Extract<CareRecord, { readonly kind: 'receipt-given' }>,
  file: CareFile,
): readonly TrailEvent[] => {
  const given = file.agreements.find(({ id }) => id === agreementId);
  const detail = { target, on: formatDay(on) };
  return given === undefined ? [] : [event('notice-given', given, { by, detail })];
};

const sentEvent = ({ agreement, sm3, text }: RecordOf<'agreement-sent'>, by: string | null): TrailEvent => {
  const { digest, signedWith } = agreement;
  const elsewhere: TrailEvent['detail'] = signedWith === 'own' ? {} : { signedWith };
  return event('sent', agreement, { by, detail: { digest, sm3, wording: text.wording, ...elsewhere } });
};

type Elsewhere = RecordOf<'signing-flow-changed' | 'signature-not-counted' | 'signed-file-kept'>;

/** What a service outside told. That somebody signed, or that it waits, needs no line beside the signature's own. */
const elsewhereEvents = (record: Elsewhere): readonly TrailEvent[] => {
  const { agreementId: id, version, attempt } = record;
  const under = { id, version };
  if (record.kind === 'signature-not-counted') {
    const { personId: by, why, givenAt } = record;
    return [event('not-counted', under, { by, detail: { attempt, why, givenAt } })];
  }
  if (record.kind === 'signed-file-kept') {
    const { attachmentId, sha256 } = record;
    return [event('signed-file-kept', under, { by: null, detail: { attempt, attachmentId, sha256 } })];
  }
  const { state } = record;
  return isFinal(state) ? [event('signing-flow', under, { by: null, detail: { attempt, state } })] : [];
};

type Told = {
  readonly by: string | null;
  readonly method?: SigningMethod;
  readonly detail?: TrailEvent['detail'];
};

const event = (
  kind: AgreementEventKind,
  { id, version }: Pick<Agreement, 'id' | 'version'>,
  { by, method, detail = {} }: Told,
): TrailEvent => ({ agreementId: id, version, kind, personId: by, method: method ?? null, detail });

const deliveredEvent = (record: RecordOf<'agreement-delivered'>): TrailEvent => {
  const { agreementId: id, version, personId: by, step, channel } = record;
  return event('delivered', { id, version }, { by, detail: { step, channel } });
};

/** A reader is in the trail as having opened the text before any seconds are. */
const readingEvents = (record: RecordOf<'agreement-read'>): readonly TrailEvent[] => {
  const { agreementId: id, version, personId: by, seconds, first } = record;
  return [
    ...(first ? [event('opened', { id, version }, { by })] : []),
    ...(seconds > 0 ? [event('read', { id, version }, { by, detail: { seconds } })] : []),
  ];
};

const signingEvents = ({ agreement, signature }: RecordOf<'agreement-signed'>): readonly TrailEvent[] => {
  const { personId, party, method, identity, witnessId, digest, givenAt } = signature;
  const when: TrailEvent['detail'] = givenAt === null ? {} : { givenAt };
  return [
    ...(identity.includes('phone-code') ? [event('code-verified', agreement, { by: personId })] : []),
    event('signed', agreement, { by: personId, method, detail: { party, identity, digest, ...when } }),
    ...(witnessId === null
      ? []
      : [event('witnessed', agreement, { by: witnessId, detail: { signer: personId } })]),
  ];
};

const paperEvents = ({
  agreement,
  signatures,
  paper,
}: RecordOf<'agreement-paper-filed'>): readonly TrailEvent[] => {
  const signedOn = formatDay(paper.signedOn);
  const { attachmentIds, checks, by } = paper;
  return [
    ...signatures.map(({ personId, party, digest }) =>
      event('signed', agreement, { by: personId, method: 'paper', detail: { party, digest, signedOn } }),
    ),
    event('paper-filed', agreement, { by, detail: { signedOn, attachmentIds, checks } }),
  ];
};

/** Where its term alone ended it, nobody did. */
const endedEvent = ({ agreement }: RecordOf<'agreement-ended'>, by: string | null): TrailEvent => {
  const { endedOn, endedWhy } = agreement;
  const detail = { why: endedWhy, on: endedOn === null ? null : formatDay(endedOn) };
  return event('ended', agreement, { by: endedWhy === 'expired' ? null : by, detail });
};

/** The agreement before is told in its own trail which one renews it, once that one is in force. */
const renewalEvents = (
  { id, state, renews }: Agreement,
  file: CareFile,
  by: string | null,
): readonly TrailEvent[] => {
  const before = file.agreements.find((known) => known.id === renews);
  const known = file.agreements.find((each) => each.id === id);
  if (before === undefined || state !== 'in-force' || known?.state === 'in-force') return [];
  return [event('renewed', before, { by, detail: { renewedBy: id } })];
};
