import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { demoId, pick } from '../demo-id';
import { agreements, type DemoAgreement, VERSION } from './agreements';
import { at, type Row } from './moment';

const householdId = ({ place }: DemoAgreement): string => demoId('hh', place.home.key);
const directorId = ({ place }: DemoAgreement): string => demoId('pe', place.village.director.key);

const draft = (agreement: DemoAgreement) => ({
  version: VERSION,
  household_id: householdId(agreement),
  content: agreement.content,
  drafted_by: directorId(agreement),
  drafted_at: at(agreement.draftedOn, '10:00'),
});

export const agreementRows = (): readonly Row[] =>
  agreements.map((agreement) => ({
    id: agreement.id,
    ...draft(agreement),
    state: agreement.inForceOn === null ? 'sent' : 'in-force',
    digest: agreement.digest,
    term_from: agreement.content.term.from,
    term_to: agreement.content.term.to,
    pack_version: agreement.packVersion,
    sm3: agreement.sm3,
    text_version: agreement.text.wording,
    sent_at: at(agreement.sentOn, '09:30'),
    in_force_on: agreement.inForceOn === null ? null : formatDay(agreement.inForceOn),
    ended_on: null,
  }));

export const versionRows = (): readonly Row[] =>
  agreements.map((agreement) => ({
    agreement_id: agreement.id,
    ...draft(agreement),
    text: agreement.text,
    digest: agreement.digest,
    sm3: agreement.sm3,
    sent_at: at(agreement.sentOn, '09:30'),
  }));

type AgreementChild = Row & { readonly child_id: string };

const childrenOf = (agreement: DemoAgreement): readonly AgreementChild[] =>
  agreement.content.childIds.map((childId) => ({
    agreement_id: agreement.id,
    version: VERSION,
    child_id: childId,
    household_id: householdId(agreement),
  }));

export const agreementChildRows = (): readonly AgreementChild[] => agreements.flatMap(childrenOf);

/** Children whose agreement is in force. */
export const coveredChildren = (): readonly AgreementChild[] =>
  agreements.filter(({ inForceOn }) => inForceOn !== null).flatMap(childrenOf);

export const partyRows = (): readonly Row[] =>
  agreements.flatMap((agreement) =>
    agreement.parties.map(({ key, party }) => ({
      agreement_id: agreement.id,
      version: VERSION,
      person_id: demoId('pe', key),
      household_id: householdId(agreement),
      party,
    })),
  );

/** A signature as an SVG path in a 300 × 120 box: three strokes, nobody's hand. */
const drawingOf = (key: string): string =>
  [0, 1, 2]
    .map((stroke) => {
      const point = (n: number) =>
        `${20 + stroke * 90 + pick(`x${n}:${stroke}:${key}`, 80)} ${15 + pick(`y${n}:${stroke}:${key}`, 90)}`;
      return `M${point(1)} Q${point(2)} ${point(3)} L${point(4)}`;
    })
    .join(' ');

export const signatureRows = (): readonly Row[] =>
  agreements.flatMap((agreement) =>
    agreement.signings.map(({ key, party, method, day }) => ({
      agreement_id: agreement.id,
      version: VERSION,
      person_id: demoId('pe', key),
      household_id: householdId(agreement),
      party,
      method,
      identity: method === 'in-person' ? ['witnessed-by-director'] : ['bound-account', 'phone-code'],
      witness_id: method === 'in-person' ? directorId(agreement) : null,
      digest: agreement.digest,
      drawing: drawingOf(key),
      signed_at: at(day, method === 'in-person' ? '15:30' : `20:${String(10 + pick(`signed:${key}`, 45))}`),
    })),
  );

/** The written notices of art. 23, two days after the agreement was in force. */
export const receiptRows = (): readonly Row[] =>
  agreements.flatMap((agreement) => {
    const { inForceOn, place } = agreement;
    if (inForceOn === null) return [];
    const given = addDays(inForceOn, 2);
    return (['school', 'village'] as const).map((target) => ({
      agreement_id: agreement.id,
      target,
      household_id: householdId(agreement),
      given_on: formatDay(given),
      how: '书面告知单，当面交',
      receiver: target === 'school' ? '班主任' : `${place.village.name}村委会`,
      recorded_by: directorId(agreement),
      recorded_at: at(given, '16:30'),
    }));
  });

/** 现场见证 where the director was there when the caregiver signed, else 已知悉. */
export const markRows = (): readonly Row[] =>
  agreements.flatMap((agreement) => {
    const last = agreement.signings.at(-1);
    if (last === undefined) return [];
    const witnessed = last.method === 'in-person';
    return [
      {
        agreement_id: agreement.id,
        mark: witnessed ? 'witnessed' : 'acknowledged',
        household_id: householdId(agreement),
        person_id: directorId(agreement),
        place: witnessed ? '照护人家里' : null,
        at: at(last.day, witnessed ? '15:35' : '21:10'),
      },
    ];
  });
