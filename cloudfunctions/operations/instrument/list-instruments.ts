import type { listInstruments } from '../../../contracts/instrument';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findInstruments } from '../../stores/instruments/find-instruments';

/** `instrument.list`: what the caller's county has loaded; no child is in it. */
export const handleListInstruments: Handler<typeof listInstruments> = async (_input, { tx }) => {
  const found = await findInstruments(tx);
  return allow({
    instruments: found.map(({ instrumentId, region, body, loadedOn, active }) => {
      const { key, version, title, source } = body;
      return { instrumentId, region, key, version, title, source, loadedOn, active };
    }),
  });
};
