import Taro from '@tarojs/taro';
import { type Call, callOver } from './call-over';
import { type Environment, readEnvironment } from './environment';
import { type Drawer, type Session, givenSession, loginSession } from './session';
import { cloudTransport } from './transport-cloud';
import { type HttpPlace, httpTransport, postCall } from './transport-http';
import type { Transport } from './transport';

const drawer: Drawer = {
  read: (key) =>
    Taro.getStorage<unknown>({ key }).then(
      (stored) => stored.data,
      () => undefined,
    ),
  write: (key, data) =>
    Taro.setStorage({ key, data }).then(
      () => undefined,
      () => undefined,
    ),
};

function login(): Promise<string | undefined> {
  return Taro.login().then(
    ({ code }) => (code === '' ? undefined : code),
    () => undefined,
  );
}

function sessionAt(place: HttpPlace, token: string | undefined): Session {
  if (token !== undefined) return givenSession(token);
  return loginSession({ login, send: (request) => postCall(place, request), drawer, now: () => new Date() });
}

function transportFor(environment: Environment): Transport {
  if (environment.transport === 'cloud') return cloudTransport(() => Taro.cloud, environment.cloudEnv);
  const post: HttpPlace['post'] = (options) => Taro.request<unknown>({ ...options, method: 'POST' });
  const place = { post, base: environment.base };
  return httpTransport(place, sessionAt(place, environment.token));
}

let ready: Call | undefined;

/** Calls an operation in the environment of this build. See `Call`. */
export const call: Call = (operation, input, options) => {
  ready ??= callOver(transportFor(readEnvironment()));
  return ready(operation, input, options);
};
