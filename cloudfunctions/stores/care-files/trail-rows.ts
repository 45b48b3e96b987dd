import { linkEvents, type TrailRow } from '../../../domain/agreement/trail-chain';
import { type TrailEvent, trailEvents } from '../../../domain/agreement/trail-events';
import { sha256 } from '../../platform/digest';
import type { Written, WrittenBy } from './written';

/** The lines that one household's records add to the trails of its agreements, each chain going on from its own head. */
export const trailRows = ({ file, records }: Written, by: WrittenBy): readonly TrailRow[] => {
  const chains = new Map<string, TrailEvent[]>();
  for (const event of trailEvents(file, records, by.role === 'job' ? null : by.actor)) {
    chains.set(event.agreementId, [...(chains.get(event.agreementId) ?? []), event]);
  }
  const { device = null, address = null } = by.origin ?? {};
  const same = { household_id: file.householdId, at: by.now.toISOString(), device, address };
  return [...chains].flatMap(([id, events]) => {
    const known = file.agreements.find((agreement) => agreement.id === id);
    const head = { seq: known?.trailSeq ?? 0, digest: known?.trailHead ?? '' };
    return linkEvents(events, { head, same, digestOf: sha256 });
  });
};
