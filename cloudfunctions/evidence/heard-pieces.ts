import { addressesOf } from '../platform/file-addresses';
import { logBug } from '../platform/log';
import type { VoiceRow } from '../stores/voices/find-voices';

/** Addresses are given out for as long as somebody may sit over one text. */
const SECONDS = 2 * 60 * 60;

export type Piece = {
  readonly step: string;
  readonly key: string;
  readonly url: string;
  readonly seconds: number;
};

/** Recordings with an address each. While the storage answers nothing, there is nothing to hear, and the text still stands. */
export const heardPieces = async (voices: readonly VoiceRow[]): Promise<Piece[]> => {
  const addresses = await addressesOf([...new Set(voices.map(({ file_id }) => file_id))], SECONDS).catch(
    (error: unknown) => {
      logBug('voice', {}, error);
      return new Map<string, string>();
    },
  );
  return voices.flatMap(({ step, key, file_id, seconds }) => {
    const url = addresses.get(file_id);
    return url === undefined ? [] : [{ step, key: key.slice(0, 24), url, seconds }];
  });
};
