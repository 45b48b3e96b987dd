import type { SplitDuty } from '../../contracts/vocabulary/residence';
import type { TaskKind } from '../../contracts/vocabulary/task';
import type { CareFile, Child } from '../care-file/care-file';
import { splitInForce } from './split-in-force';

/**
 * Duties whose tasks follow a confirmed split. A visit and a call can be recorded without reading the family's file; what an
 * agreement or a finding needs stays behind the wall of residence, so those tasks stay there and the split says who helps.
 */
const movableDuties: Readonly<Partial<Record<TaskKind, SplitDuty>>> = {
  'home-visit': 'visit',
  'director-contact': 'contact',
};

/**
 * The village in whose director's list a child's task stands: that of residence, unless a split that both sides confirmed
 * gives the duty to the side of registration and a director is there to do it. Never nobody.
 */
export const villageOfTask = (
  file: CareFile,
  child: Child,
  { kind, period }: { readonly kind: TaskKind; readonly period: string },
): string => {
  if (kind === 'duty-split-registered') return period;
  if (kind === 'transfer-answer')
    return file.transfers.find(({ id }) => id === period)?.toCode ?? file.villageCode;
  const duty = movableDuties[kind];
  const { registeredCode } = child;
  if (duty === undefined || !file.directedElsewhere.includes(registeredCode)) return file.villageCode;
  return splitInForce(file, registeredCode)?.parts[duty] === 'registration'
    ? registeredCode
    : file.villageCode;
};
