import { createHash } from 'node:crypto';
import type { AgreementText } from '../../../contracts/agreement';
import type { AgreementContent } from '../../../contracts/agreement-content';
import { agreementText } from '../../../domain/agreement/agreement-text';
import { canonicalText } from '../../../domain/agreement/canonical-text';
import { addDays, type CalendarDay, dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import type { Named } from '../../../domain/agreement/slot-words';
import { wordingOn } from '../../../policies/agreement-wording/registry';
import type { Pack } from '../../../policies/pack';
import { packVersionOn } from '../../../policies/value-on';
import { regionPacks } from '../../../policies/registry';
import { agreementContentOf } from '../agreement-content';
import { isBound } from '../contact-details';
import type { Adult, Caregiver } from '../county';
import { type Place, places } from '../demo-county';
import { demoId, pick } from '../demo-id';
import { openedOn } from './moment';

export type Signing = {
  readonly key: string;
  readonly party: 'guardian' | 'caregiver';
  readonly method: 'own-phone' | 'in-person';
  readonly day: CalendarDay;
};

/** One agreement with its days; the rows of its six tables follow from it. */
export type DemoAgreement = {
  readonly place: Place;
  readonly id: string;
  readonly content: AgreementContent;
  readonly text: AgreementText;
  readonly digest: string;
  readonly sm3: string;
  readonly packVersion: string;
  readonly draftedOn: CalendarDay;
  readonly sentOn: CalendarDay;
  readonly parties: readonly { readonly key: string; readonly party: 'guardian' | 'caregiver' }[];
  /** Empty while nobody has signed. */
  readonly signings: readonly Signing[];
  readonly inForceOn: CalendarDay | null;
};

const TERM = { from: dayFrom('2026-09-01'), to: dayFrom('2027-08-31') };
export const VERSION = 1;

const packOf = ({ township }: Place): Pack => {
  const pack = regionPacks.find(({ slug }) => slug === township.pack);
  if (pack === undefined) throw new Error(`No pack is called ${township.pack}.`);
  return pack;
};

const named = ({ home, village }: Place, caregiver: Caregiver): Named => ({
  villageName: village.name,
  children: home.children.map(({ key, name }) => ({ id: demoId('ch', key), name })),
  guardians: home.guardians.map(({ name }) => ({ name, from: TERM.from, to: null })),
  caregivers: [{ personId: demoId('pe', caregiver.key), name: caregiver.name, relation: caregiver.relation }],
});

const digestOf = (algorithm: 'sha256' | 'sm3', text: string): string =>
  createHash(algorithm).update(text).digest('hex');

const ELDERLY_BORN_BEFORE = '1960-01-01';

/** On the own phone, where there is one and its owner uses it; the old sign on the director's. */
const methodOf = (adult: Adult & { readonly silent?: boolean }): Signing['method'] =>
  isBound(adult) && adult.silent !== true && adult.born >= ELDERLY_BORN_BEFORE ? 'own-phone' : 'in-person';

/** Guardians within three days of the text, the caregiver a day or two after the last of them. */
const signingsOf = ({ home }: Place, caregiver: Caregiver, sentOn: CalendarDay): readonly Signing[] => {
  const guardians = home.guardians.map((adult): Signing => {
    const day = addDays(sentOn, 1 + pick(`signs:${adult.key}`, 3));
    return { key: adult.key, party: 'guardian', method: methodOf(adult), day };
  });
  const last = guardians.reduce((day, signing) => (signing.day > day ? signing.day : day), sentOn);
  const day = addDays(last, 1 + pick(`signs:${caregiver.key}`, 2));
  return [...guardians, { key: caregiver.key, party: 'caregiver', method: methodOf(caregiver), day }];
};

const agreementOf = (place: Place, caregiver: Caregiver): DemoAgreement => {
  const { home } = place;
  const id = demoId('ag', home.key);
  const opened = openedOn(home);
  const term = { from: opened > TERM.from ? opened : TERM.from, to: TERM.to };
  const content = agreementContentOf({ ...place, caregiver }, term);
  const sent = home.agreement === 'sent';
  const draftedOn = sent ? addDays(opened, 4) : term.from;
  const sentOn = addDays(draftedOn, sent ? 3 : 1);
  const signings = sent ? [] : signingsOf(place, caregiver, sentOn);
  const pack = packOf(place);
  const text = agreementText(named(place, caregiver), content, {
    wording: wordingOn(pack, formatDay(sentOn)),
    today: sentOn,
  });
  const signed = canonicalText({ agreementId: id, version: VERSION, content, text });
  return {
    place,
    id,
    content,
    text,
    digest: digestOf('sha256', signed),
    sm3: digestOf('sm3', signed),
    packVersion: packVersionOn(pack, formatDay(draftedOn)),
    draftedOn,
    sentOn,
    parties: [
      ...home.guardians.map(({ key }) => ({ key, party: 'guardian' as const })),
      { key: caregiver.key, party: 'caregiver' as const },
    ],
    signings,
    inForceOn: signings.at(-1)?.day ?? null,
  };
};

/** Every entrusted household's agreement, but of those that have none yet. */
export const agreements: readonly DemoAgreement[] = places.flatMap((place) => {
  const { caregiver, agreement } = place.home;
  return caregiver === undefined || agreement === 'none' ? [] : [agreementOf(place, caregiver)];
});
