import { fromBase64 } from '../base64';
import type { Fetched, Host } from '../host';
import { answering, answeringAll, Failure, type Options, text } from './answer';
import { listened } from './listeners';

/** How WeChat says that nothing can be reached. */
const UNREACHABLE = { errno: 600_003 };

type Answer = { readonly status: number; readonly headers: Fetched['headers']; readonly bytes: Uint8Array };

async function ask(host: Host, url: string, options: Options): Promise<Answer> {
  const { method, data, header } = options;
  const headers = { 'content-type': 'application/json', ...(header as Record<string, string> | undefined) }; // WeChat's own type
  const { body, ...answer } = await host.fetch(url, {
    method: typeof method === 'string' ? method : 'GET',
    headers,
    ...(data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) }),
  });
  return { ...answer, bytes: fromBase64(body) };
}

/** Requests, downloads and the state of the network. */
export function networkFunctions(host: Host): {
  readonly functions: Readonly<Record<string, unknown>>;
  readonly changed: () => void;
} {
  const status = listened();
  const state = (): object => ({
    isConnected: host.phone.online,
    networkType: host.phone.online ? '4g' : 'none',
  });
  const reach = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!host.phone.online)
      throw new Failure(
        'errcode:-2 cronet_error_code:-2 error_msg:net::ERR_INTERNET_DISCONNECTED',
        UNREACHABLE,
      );
    return work();
  };
  const request = answering('request', (options) =>
    reach(async () => {
      const answer = await ask(host, text(options, 'url'), options);
      const body = new TextDecoder().decode(answer.bytes);
      const data: unknown = options['dataType'] === 'text' ? body : parse(body);
      return { data, statusCode: answer.status, header: answer.headers };
    }),
  );
  return {
    changed: () => {
      status.fire(state());
    },
    functions: {
      onNetworkStatusChange: status.on,
      offNetworkStatusChange: status.off,
      request: (options: Options) => {
        void request({ complete: () => undefined, ...options });
        return { abort: () => undefined };
      },
      ...answeringAll({
        getNetworkType: state,
        downloadFile: (options) =>
          reach(async () => {
            const answer = await ask(host, text(options, 'url'), {});
            const filePath =
              typeof options['filePath'] === 'string' ? options['filePath'] : `http://tmp/${host.files.size}`;
            host.files.set(filePath, answer.bytes);
            return { statusCode: answer.status, filePath, tempFilePath: filePath };
          }),
        uploadFile: () => {
          throw new Error('The host uploads nothing: files go through cloud functions.');
        },
      }),
    },
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
