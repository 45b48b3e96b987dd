import { contactOf } from './contact-line';
import { type Form, listOf, said } from './form';
import type { Contact } from './question';

/** Two at least (art. 22 of the form): one may not answer. */
export const LEAST_CONTACTS = 2;
/** The wire takes five. */
const MOST_CONTACTS = 5;

/** Whether a telephone number is one: digits, with dashes between. */
export const isPhone = (phone: string): boolean => /^[\d-]{3,20}$/.test(phone);

/** Everybody to call in need, those chosen first. */
export function emergenciesOf(form: Form): Contact[] {
  const [name, phone] = [said(form, 'emergencies.own.name'), said(form, 'emergencies.own.phone')];
  const own = name !== undefined && phone !== undefined && isPhone(phone) ? [{ name, phone }] : [];
  return [...listOf(form, 'emergencies.known').map(contactOf), ...own].slice(0, MOST_CONTACTS);
}
