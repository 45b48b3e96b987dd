import { familyCopy } from '../../../copy/director';
import type { IconName } from '../../../kit/icon/icon-name';
import { addDays } from '../../../kit/calendar/days';
import type { RouteName, RouteValues } from '../../../api/routes';
import { caregiverOf, type Family, hasOpen } from '../record/family-facts';

const copy = familyCopy.agreement;

/** Something that can be done about a family's agreement now. */
export type AgreementStep = {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** `line` is due now, `link` can be done at any time. */
  readonly kind: 'line' | 'link';
  readonly to: RouteName;
  readonly values: RouteValues;
};

/** What is due first, then what is always possible. */
export function agreementSteps(family: Family): readonly AgreementStep[] {
  const steps = [
    ...onTheWay(family),
    ...inForce(family),
    ...proof(family),
    ...onPaper(family),
    ...aboutCaregiver(family),
  ];
  return [...steps.filter(({ kind }) => kind === 'line'), ...steps.filter(({ kind }) => kind === 'link')];
}

/** Once it was sent there is a document of it; one that is being redrafted has none until it is sent again. */
function proof({ agreement }: Family): readonly AgreementStep[] {
  if (agreement === null || agreement.state === 'draft') return [];
  return [linked({ key: 'proof', label: copy.proof, to: 'papers.proof' }, { id: agreement.agreementId })];
}

/** Paper can be filed while it is being signed, and beside one that was signed on a phone (返乡补签). */
function onPaper({ agreement, householdId }: Family): readonly AgreementStep[] {
  if (agreement?.paperFiledOn !== null) return [];
  const { state, agreementId } = agreement;
  if (state !== 'sent' && state !== 'guardians-signed' && state !== 'in-force') return [];
  const way = { key: 'paper', label: copy.paper, to: 'director.paper' } as const;
  return [linked(way, { id: agreementId, home: householdId })];
}

type Way = Pick<AgreementStep, 'key' | 'label' | 'to'>;

const linked = (way: Way, values: RouteValues): AgreementStep => ({ ...way, kind: 'link', values });

/** From nothing to the signatures. */
function onTheWay({ agreement, householdId }: Family): readonly AgreementStep[] {
  const draft = (label: string): AgreementStep => ({
    ...linked({ key: 'draft', label: label, to: 'director.draft' }, { id: householdId }),
    kind: 'line',
    icon: 'pen',
  });
  switch (agreement?.state) {
    case undefined:
      return [draft(copy.begin)];
    case 'draft':
      return [draft(copy.goOn)];
    case 'declined':
      return [draft(copy.redo)];
    case 'ended':
    case 'superseded':
      return [draft(copy.again)];
    case 'sent':
    case 'guardians-signed':
      return [...signing(agreement, householdId), { ...draft(copy.change), kind: 'link' }];
    case 'in-force':
      return [];
  }
}

function signing(agreement: Family['agreement'], householdId: string): readonly AgreementStep[] {
  if (agreement === null || agreement.unsigned.length === 0) return [];
  const values = { id: agreement.agreementId, home: householdId };
  return [
    { ...linked({ key: 'sign', label: copy.sign, to: 'director.sign' }, values), kind: 'line', icon: 'pen' },
  ];
}

/** Beside one that holds: renewing it, telling school and village, ending it. */
function inForce(family: Family): readonly AgreementStep[] {
  const { running, agreement, householdId: id } = family;
  if (running === null) return [];
  const renews = hasOpen(family, 'agreement-expiring');
  const renew = linked(
    { key: 'renew', label: copy.renew, to: 'director.draft' },
    { id, from: addDays(running.termTo, 1) },
  );
  const told = hasOpen(family, 'receipt-school') || hasOpen(family, 'receipt-village');
  const receipt = linked({ key: 'receipt', label: copy.receipt, to: 'director.receipt' }, { id });
  return [
    ...(agreement?.state === 'in-force' ? [renews ? due(renew, 'redo') : renew] : []),
    ...(told ? [due(receipt, 'doc')] : []),
    linked({ key: 'end', label: copy.end, to: 'director.end' }, { id }),
  ];
}

const due = (step: AgreementStep, icon: IconName): AgreementStep => ({ ...step, kind: 'line', icon });

function aboutCaregiver(family: Family): readonly AgreementStep[] {
  const values = { id: family.householdId };
  if (hasOpen(family, 'caregiver-finding'))
    return [due(linked({ key: 'finding', label: copy.findingOpen, to: 'director.finding' }, values), 'warn')];
  return caregiverOf(family) === undefined
    ? []
    : [linked({ key: 'finding', label: copy.finding, to: 'director.finding' }, values)];
}
