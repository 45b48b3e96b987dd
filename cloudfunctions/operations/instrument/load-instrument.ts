import type { loadInstrument } from '../../../contracts/instrument';
import { canonicalText } from '../../../domain/agreement/canonical-text';
import { allow, refuse } from '../../../domain/decision';
import { unsuitablePaths } from '../../../policies/instruments/unsuitable-words';
import type { Handler } from '../../handler';
import { sha256 } from '../../platform/digest';
import { newId } from '../../platform/new-id';
import { appendInstrument } from '../../stores/instruments/append-instrument';
import { findInstrument } from '../../stores/instruments/find-instruments';
import { findRegionPack } from '../../stores/regions/find-region-pack';

/** `instrument.load`: a county's own standard, inactive; one that asks about marriage, schooling or grades is refused. */
export const handleLoadInstrument: Handler<typeof loadInstrument> = async (input, context) => {
  const { tx, actor, now } = context;
  const { region, instrument: body } = input;
  const covers = actor.grants.some((grant) => grant.role === 'county' && region.startsWith(grant.region));
  if (!covers) return refuse('access.denied');
  if ((await findRegionPack(tx, region)) === null) return refuse('record.notFound', { fields: ['region'] });
  const paths = unsuitablePaths(body);
  if (paths.length > 0) {
    return refuse('instrument.unsuitable', { fields: paths.map((path) => `instrument.${path}`) });
  }
  const digest = sha256(canonicalText(body));
  const by = { person: actor.id, at: now };
  const stands = await appendInstrument(tx, { id: newId('in'), region, body, digest }, by);
  if (stands.digest !== digest) return refuse('instrument.versionTaken', { fields: ['instrument.version'] });

  await context.trace('county', { instrument: stands.id, digest });
  const found = await findInstrument(tx, stands.id);
  return allow({ instrumentId: stands.id, active: found?.active ?? false });
};
