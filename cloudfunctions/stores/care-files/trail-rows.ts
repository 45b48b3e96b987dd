import { linkEvents, type TrailRow } from '../../../domain/agreement/trail-chain';
import { type TrailEvent, trailEvents } from '../../../domain/agreement/trail-events';
import { sha256 } from '../../platform/digest';
import type { Written, WrittenBy } from './written';

/** The lines that one household's records add to the trails of its agreements, each chain going on from its own head. */
export const trailRows = ({ file, records }: Written, by: WrittenBy): readonly TrailRow[] => {
  const chains = new Map<string, TrailEvent[]>();
  const drawings = drawingDigests(records);
  for (const told of trailEvents(file, records, by.role === 'job' ? null : by.actor)) {
    const event = withDrawing(told, drawings);
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

/** Digests of what was drawn, by signer: the stroke itself is no line of a trail, but it must not change unseen. */
const drawingDigests = (records: Written['records']): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record) =>
      record.kind === 'agreement-signed'
        ? [[record.signature.personId, sha256(record.signature.drawing)] as const]
        : [],
    ),
  );

const withDrawing = (event: TrailEvent, drawings: ReadonlyMap<string, string>): TrailEvent => {
  const drawing = event.kind === 'signed' ? drawings.get(event.personId ?? '') : undefined;
  return drawing === undefined ? event : { ...event, detail: { ...event.detail, drawing } };
};
