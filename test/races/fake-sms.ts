import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A text-message service that takes every number and remembers it: a text is counted here, not where it is promised. */
export type FakeSms = {
  /** `host:port`, as `SMS_ENDPOINT` wants it. */
  readonly endpoint: string;
  readonly phones: readonly string[];
  readonly calls: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

export const startFakeSms = async (): Promise<FakeSms> => {
  const phones: string[] = [];
  let calls = 0;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = (JSON.parse(body) as { PhoneNumberSet: string[] }).PhoneNumberSet; // as the product sends it
      calls += 1;
      phones.push(...asked);
      const said = asked.map((PhoneNumber) => ({ PhoneNumber, Code: 'Ok', Message: 'send success' }));
      response.end(JSON.stringify({ Response: { SendStatusSet: said, RequestId: String(calls) } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is no path
  return {
    endpoint: `127.0.0.1:${String(port)}`,
    phones,
    calls: () => calls,
    forget: () => {
      phones.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
