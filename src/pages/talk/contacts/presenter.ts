import type { DataOf, InputFor } from '../../../api/call';

type List = DataOf<'supportContact.list'>;
type Contact = List['contacts'][number];
type Said = InputFor<'supportContact.set'>;

/** What is typed; of one that is there already the place and the name stay. */
export type ContactDraft = Pick<Said, 'region' | 'kind' | 'name' | 'source'> & {
  readonly phone: string;
  readonly hours: string;
  readonly known: boolean;
};

export const blankContact = (places: List['places']): ContactDraft => ({
  region: places[0]?.code ?? '',
  kind: 'hospital',
  name: '',
  phone: '',
  hours: '',
  source: '',
  known: false,
});

export const draftOf = ({ region, kind, name, phone, hours, source }: Contact): ContactDraft => ({
  region,
  kind,
  name,
  phone,
  hours: hours ?? '',
  source,
  known: true,
});

/** As the call takes numbers: digits and dashes. */
export const isNumber = (phone: string): boolean => /^[0-9-]{3,13}$/.test(phone.trim());

export const isReady = ({ region, name, phone, source }: ContactDraft): boolean =>
  region !== '' && name.trim() !== '' && source.trim() !== '' && isNumber(phone);

/** The call for what was typed; `removed` takes it off the list. */
export function setInput(draft: ContactDraft, removed: boolean): Said {
  const { region, kind, name, phone, hours, source } = draft;
  return {
    region,
    kind,
    name: name.trim(),
    phone: removed ? null : phone.trim(),
    source: source.trim(),
    ...(hours.trim() === '' ? {} : { hours: hours.trim() }),
  };
}
