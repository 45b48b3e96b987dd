import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { contactLine, contactOf } from '../contact-line';
import { listOf } from '../form';
import type { Asking, Contact, Part } from '../question';

const copy = draftQuestionCopy.emergencies;

/** Whom to call in need: those the phone knows of, and one more in words. */
export function emergenciesParts({ form, contacts }: Asking): readonly Part[] {
  const chosen = listOf(form, 'emergencies.known');
  const offered: readonly Contact[] = [...contacts, copy.police, copy.ambulance];
  const values = [...new Set([...offered.map(contactLine), ...chosen])];
  return [
    {
      key: 'known',
      questions: [
        {
          kind: 'several',
          name: 'emergencies.known',
          label: copy.known,
          aside: copy.known2,
          options: values.map((value) => {
            const { name, phone } = contactOf(value);
            return { value, label: copy.option(name, phone) };
          }),
          optional: true,
        },
      ],
    },
    {
      key: 'own',
      title: copy.own,
      questions: [
        { kind: 'words', name: 'emergencies.own.name', label: copy.name, max: 20, optional: true },
        {
          kind: 'words',
          name: 'emergencies.own.phone',
          label: copy.phone,
          max: 20,
          digits: true,
          optional: true,
        },
      ],
    },
  ];
}
