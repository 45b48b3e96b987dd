import { draftQuestionCopy } from '../../../../copy/draft-questions';
import type { Part } from '../question';

const copy = draftQuestionCopy.medical;

/** What the caregiver may decide when a child is ill, and who takes over in need. */
export function medicalParts(): readonly Part[] {
  return [
    {
      key: 'medical',
      questions: [
        { kind: 'words', name: 'medical.scope', label: copy.scope, max: 200, suggestions: copy.scopes },
        { kind: 'words', name: 'medical.costs', label: copy.costs, max: 100, suggestions: copy.costsWords },
        { kind: 'words', name: 'medical.nearby', label: copy.nearby, max: 60, optional: true },
        { kind: 'words', name: 'handover', label: copy.handover, max: 200, suggestions: copy.handovers },
      ],
    },
  ];
}
