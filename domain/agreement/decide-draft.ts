import type { AgreementDraft, ContentGroup } from '../../contracts/agreement-content';
import { openAgreementStates } from '../../contracts/vocabulary/agreement';
import { ageOn } from '../calendar/age';
import { type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { addMonths } from '../calendar/months';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { type DraftWarning, draftWarningsOf } from './draft-warnings';
import { missingGroups } from './missing-groups';
import { screenCaregiver } from './screen-caregiver';

const LIVING = '未成年人保护法第二十一条';
const ATTENDED_BELOW = 8;
/** 一定期限 (art. 22) has no printed length; three years is our own reading, a product default. */
const LONGEST_TERM_MONTHS = 36;

export type DraftAnswer = {
  readonly agreementId: string;
  readonly version: number;
  /** Groups to fill in before it can be sent. */
  readonly missing: readonly ContentGroup[];
  readonly warnings: readonly DraftWarning[];
};

type Codes =
  | 'record.notFound'
  | 'agreement.wrongState'
  | 'agreement.caregiverBarred'
  | 'agreement.caregiverNoCapacity'
  | 'agreement.caregiverUnder16'
  | 'agreement.caregiverIncomeUnproven'
  | 'agreement.childUnattended'
  | 'agreement.childAlone'
  | 'agreement.termInvalid';

/**
 * Writes a draft, or a further version of one that is not in force yet. After the first signature a change is a new
 * version, to be signed again by everybody.
 */
export const decideDraft = (
  file: CareFile,
  { content, agreementId, rules }: { content: AgreementDraft; agreementId: string | null; rules: Rules },
  occasion: Occasion,
): Decision<Decided<DraftAnswer>, Codes> => {
  const refused = refuseContent(file, content, occasion.today);
  if (refused !== null) return refused;
  const open =
    file.agreements.find((known) => openAgreementStates.some((state) => state === known.state)) ?? null;
  if (agreementId !== null && open?.id !== agreementId) return refuse('agreement.wrongState');
  if (agreementId === null && open !== null && open.state !== 'draft' && open.state !== 'declined') {
    return refuse('agreement.wrongState');
  }

  const agreement = draftOf(file, content, { open, occasion });
  return allow({
    records: [
      {
        kind: 'agreement-drafted',
        agreement,
        by: occasion.actor,
        packVersion: rules.versionOn(occasion.today),
      },
    ],
    answer: {
      agreementId: agreement.id,
      version: agreement.version,
      missing: missingGroups(file, content, occasion.today),
      warnings: draftWarningsOf(file, content, { rules, today: occasion.today }),
    },
  });
};

/** What is there is checked at once; what is missing is told and never refused. */
const refuseContent = (file: CareFile, content: AgreementDraft, today: CalendarDay) => {
  const children = content.childIds.map((id) => file.children.find((child) => child.id === id));
  if (children.includes(undefined)) return refuse('record.notFound', { fields: ['content.childIds'] });
  return (
    refuseCaregiver(file, content, today) ?? refuseLiving(file, content, today) ?? refuseTerm(content, today)
  );
};

const refuseCaregiver = (file: CareFile, { caregiver: screen }: AgreementDraft, today: CalendarDay) => {
  if (screen === undefined) return null;
  const caregiver = file.caregivers.find(
    (known) => known.personId === screen.personId && holdsOn(known, today),
  );
  if (caregiver === undefined) return refuse('record.notFound', { fields: ['content.caregiver.personId'] });
  const screened = screenCaregiver(screen, caregiver.birthOn, today);
  return screened.ok ? null : screened;
};

const refuseLiving = (file: CareFile, content: AgreementDraft, today: CalendarDay) => {
  const fields = ['content.living'];
  if (content.living === undefined) return null;
  if (!content.living.withCaregiver) return refuse('agreement.childAlone', { fields, article: LIVING });
  const needsSomebody = file.children.some(
    (child) =>
      content.childIds.includes(child.id) &&
      (child.specialCare || ageOn(child.birthOn, today) < ATTENDED_BELOW),
  );
  if (content.living.unattendedAtTimes && needsSomebody) {
    return refuse('agreement.childUnattended', { fields, article: LIVING });
  }
  return null;
};

/** A term that is already over would be in force on no day. */
const refuseTerm = ({ term }: AgreementDraft, today: CalendarDay) => {
  if (term === undefined) return null;
  const [from, to] = [dayFrom(term.from), dayFrom(term.to)];
  return to <= from || to < today || to > addMonths(from, LONGEST_TERM_MONTHS)
    ? refuse('agreement.termInvalid', { fields: ['content.term'] })
    : null;
};

/** The first version of a new agreement, or the next of one that is on its way. */
const draftOf = (
  file: CareFile,
  content: AgreementDraft,
  { open, occasion }: { readonly open: Agreement | null; readonly occasion: Occasion },
): Agreement => ({
  ...(open ?? newAgreement(occasion)),
  version: (open?.version ?? 0) + 1,
  state: 'draft',
  content,
  digest: null,
  sentOn: null,
  readings: [],
  ...termOf(content, occasion.today),
  childIds: [...new Set(content.childIds)],
  parties: partiesOf(file, content, occasion.today),
  ...linksOf(file, content),
});

/**
 * The chain backwards: the agreement with the same caregiver that this one renews, or the finding after which another is
 * chosen.
 */
const linksOf = (file: CareFile, content: AgreementDraft): Pick<Agreement, 'renews' | 'findingId'> => {
  const chosen = content.caregiver?.personId;
  const before = lastHeld(file);
  const caredBefore = before?.content.caregiver?.personId;
  if (before === undefined || caredBefore === undefined) return { renews: null, findingId: null };
  if (caredBefore === chosen) return { renews: before.id, findingId: null };
  const finding = file.findings.find(
    ({ caregiverId, outcome }) => outcome === 'choose-again' && caregiverId === caredBefore,
  );
  return { renews: null, findingId: finding?.id ?? null };
};

const lastHeld = ({ agreements }: CareFile): Agreement | undefined =>
  agreements.filter(({ inForceOn }) => inForceOn !== null).sort((a, b) => b.termTo - a.termTo)[0];

const newAgreement = ({ newId }: Occasion) => ({
  id: newId('ag'),
  inForceOn: null,
  endedOn: null,
  endedWhy: null,
  declined: null,
  signedWith: 'own' as const,
  flows: [],
  paperFiledOn: null,
  receipts: [],
  signatures: [],
  marks: [],
  trailSeq: 0,
  trailHead: '',
});

/** Without a term yet there is no day to state; nothing reads these before the agreement is sent, and then they are there. */
const termOf = ({ term }: AgreementDraft, today: CalendarDay) => ({
  termFrom: term === undefined ? today : dayFrom(term.from),
  termTo: term === undefined ? today : dayFrom(term.to),
});

const partiesOf = (
  file: CareFile,
  { caregiver }: AgreementDraft,
  today: CalendarDay,
): Agreement['parties'] => [
  ...file.guardians
    .filter((guardian) => holdsOn(guardian, today))
    .map(({ personId }) => ({ personId, party: 'guardian' as const })),
  ...(caregiver === undefined ? [] : [{ personId: caregiver.personId, party: 'caregiver' as const }]),
];
