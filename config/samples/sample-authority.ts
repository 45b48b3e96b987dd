import { createServer } from 'node:http';
import { certificatesOfPem } from '../../cloudfunctions/platform/documents/certificate/certificates-of-pem';
import type { TimestampAuthority } from '../../cloudfunctions/platform/documents/timestamp/request-timestamp';
import type { DevelopmentKeys } from '../../local/signing/development-keys';
import { handleTimestamp, TIMESTAMP_PATH } from '../../local/stand-ins/timestamp/handle-timestamp';

/** A timestamp authority on a free loopback port, with a clock that stands. */
export type SampleAuthority = { readonly authority: TimestampAuthority; readonly close: () => Promise<void> };

/** Starts the local stand-in of a timestamp authority by itself. */
export async function startSampleAuthority(keys: DevelopmentKeys, now: Date): Promise<SampleAuthority> {
  let number = 0;
  const state = {
    nextNumber: () => {
      number += 1;
      return number;
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    void handleTimestamp({ request, response, url }, { config: keys.timestamps, now: () => now, state });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The authority has no port.');
  return {
    authority: {
      url: `http://127.0.0.1:${address.port}${TIMESTAMP_PATH}`,
      trusted: certificatesOfPem(keys.authority),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
