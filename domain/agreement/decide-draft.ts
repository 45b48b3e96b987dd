import type { AgreementContent } from '../../contracts/agreement';
import { ageOn } from '../calendar/age';
import { addDays, type CalendarDay, dayFrom } from '../calendar/calendar-day';
import { addMonths } from '../calendar/months';
import { type Agreement, type CareFile, holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { checkViews } from './check-views';
import { screenCaregiver } from './screen-caregiver';

const LIVING = '未成年人保护法第二十一条';
const ATTENDED_BELOW = 8;
/** 一定期限 (art. 22) has no printed length; three years is our own reading, a product default. */
const LONGEST_TERM_MONTHS = 36;

export type DraftAnswer = {
  readonly agreementId: string;
  readonly version: number;
  readonly missing: readonly 'views'[];
  readonly warnings: readonly 'caregiver-old'[];
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
  { content, agreementId, rules }: { content: AgreementContent; agreementId: string | null; rules: Rules },
  occasion: Occasion,
): Decision<Decided<DraftAnswer>, Codes> => {
  const refused = refuseContent(file, content, occasion.today);
  if (refused !== null) return refused;
  const open =
    file.agreements.find((known) => ['draft', 'sent', 'guardians-signed'].includes(known.state)) ?? null;
  if (agreementId !== null && open?.id !== agreementId) return refuse('agreement.wrongState');
  if (agreementId === null && open !== null && open.state !== 'draft') return refuse('agreement.wrongState');

  const agreement = draftOf(file, content, { open, occasion });
  const views = checkViews(file, content, occasion.today);
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
      missing: views.ok ? [] : ['views'],
      warnings: warningsOf(file, content, { rules, today: occasion.today }),
    },
  });
};

const refuseContent = (file: CareFile, content: AgreementContent, today: CalendarDay) => {
  const children = content.childIds.map((id) => file.children.find((child) => child.id === id));
  const caregiver = file.caregivers.find(
    (known) => known.personId === content.caregiver.personId && holdsOn(known, today),
  );
  if (children.includes(undefined) || caregiver === undefined) {
    return refuse('record.notFound', { fields: ['content.childIds', 'content.caregiver.personId'] });
  }
  const screened = screenCaregiver(content.caregiver, caregiver.birthOn, today);
  return screened.ok ? (refuseLiving(file, content, today) ?? refuseTerm(content, today)) : screened;
};

const refuseLiving = (file: CareFile, content: AgreementContent, today: CalendarDay) => {
  const fields = ['content.living'];
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
const refuseTerm = ({ term }: AgreementContent, today: CalendarDay) => {
  const [from, to] = [dayFrom(term.from), dayFrom(term.to)];
  return to <= from || to < today || to > addMonths(from, LONGEST_TERM_MONTHS)
    ? refuse('agreement.termInvalid', { fields: ['content.term'] })
    : null;
};

const draftOf = (
  file: CareFile,
  content: AgreementContent,
  { open, occasion }: { readonly open: Agreement | null; readonly occasion: Occasion },
): Agreement => ({
  id: open?.id ?? occasion.newId('ag'),
  version: (open?.version ?? 0) + 1,
  state: 'draft',
  content,
  digest: null,
  termFrom: dayFrom(content.term.from),
  termTo: dayFrom(content.term.to),
  inForceOn: null,
  endedOn: null,
  childIds: [...new Set(content.childIds)],
  parties: [
    ...file.guardians
      .filter((guardian) => holdsOn(guardian, occasion.today))
      .map(({ personId }) => ({ personId, party: 'guardian' as const })),
    { personId: content.caregiver.personId, party: 'caregiver' as const },
  ],
  signatures: open?.signatures ?? [],
  marks: open?.marks ?? [],
});

/** Facts that only warn (law-and-forms §8.3); they never block. */
const warningsOf = (
  file: CareFile,
  content: AgreementContent,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): DraftAnswer['warnings'] => {
  const caregiver = file.caregivers.find((known) => known.personId === content.caregiver.personId);
  const hint = rules.on('caregiver.hintAge', today).value;
  const old =
    caregiver?.birthOn != null && hint !== null && ageOn(caregiver.birthOn, addDays(today, 0)) >= hint;
  return old ? ['caregiver-old'] : [];
};
