import type { AgreementDraft } from '../../../../contracts/agreement-content';
import { caregiverBars, caregiverConditions } from '../../../../contracts/vocabulary/agreement';
import { type Form, listOf, said, yesOf } from './form';
import type { Opened } from './question';
import { asksForIncome } from './questions/caregiver';

type Screen = NonNullable<AgreementDraft['caregiver']>;

/** The caregiver screen, `undefined` while one of its answers is open: an unasked bar must not pass as a no. */
export function caregiverOf(form: Form, people: Opened['people']): Screen | undefined {
  const at = (field: string): string | undefined => said(form, `caregiver.${field}`);
  const [declared, fullCivilCapacity] = [
    yesOf(form, 'caregiver.declared'),
    yesOf(form, 'caregiver.fullCivilCapacity'),
  ];
  const [personId, verifiedHow, verifiedOn] = [at('personId'), at('verifiedHow'), at('verifiedOn')];
  const factors = factorsOf(form);
  const asked = caregiverBars.every((bar) => yesOf(form, `caregiver.bars.${bar}`) !== undefined);
  if (!asked || declared === undefined || fullCivilCapacity === undefined) return undefined;
  if (personId === undefined || factors === undefined) return undefined;
  if (verifiedHow === undefined || verifiedOn === undefined) return undefined;
  const conditions = listOf(form, 'caregiver.conditions');
  return {
    personId,
    bars: caregiverBars.filter((bar) => yesOf(form, `caregiver.bars.${bar}`) === true),
    declared,
    fullCivilCapacity,
    ownIncome: asksForIncome({ form, people }) ? incomeOf(form) : undefined,
    factors,
    conditions: caregiverConditions.filter((each) => conditions.includes(each)),
    verifiedHow,
    verifiedOn,
  };
}

function factorsOf(form: Form): Screen['factors'] | undefined {
  const at = (field: string): string | undefined => said(form, `caregiver.factors.${field}`);
  const [character, family, health, bond] = [at('character'), at('family'), at('health'), at('bond')];
  if (character === undefined || family === undefined) return undefined;
  return health === undefined || bond === undefined ? undefined : { character, family, health, bond };
}

function incomeOf(form: Form): Screen['ownIncome'] {
  return {
    stated: yesOf(form, 'caregiver.ownIncome.stated') === true,
    checkedByDirector: yesOf(form, 'caregiver.ownIncome.checkedByDirector') === true,
  };
}
