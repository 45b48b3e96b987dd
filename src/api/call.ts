import Taro from '@tarojs/taro';
import type { Operations } from '../../contracts/index';
import type { InputOf, OutputOf } from '../../contracts/operation';
import { type Call, callOver, type Outcome } from './call-over';
import { describePhone } from './describe-phone';
import { type Environment, readEnvironment, type ServedSession } from './environment';
import { type Drawer, type Session, givenSession, loginSession } from './session';
import { cloudTransport } from './transport-cloud';
import { type HttpPlace, httpTransport, postCall } from './transport-http';
import type { Transport } from './transport';
import { whileWriting } from './under-way';

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

function sessionAt(place: HttpPlace, served: ServedSession | undefined): Session {
  if (served !== undefined) return givenSession(served, served.renew);
  return loginSession({ login, send: (request) => postCall(place, request), drawer, now: () => new Date() });
}

function transportFor(environment: Environment): Transport {
  if (environment.transport === 'cloud') return cloudTransport(() => Taro.cloud, environment.cloudEnv);
  const post: HttpPlace['post'] = (options) => Taro.request<unknown>({ ...options, method: 'POST' });
  const place = { post, base: environment.base };
  return httpTransport(place, sessionAt(place, environment.served));
}

let ready: Call | undefined;

/** Wire names of all operations. */
export type OperationName = keyof Operations;
/** What goes into an operation, by its wire name. */
export type InputFor<Name extends OperationName> = InputOf<Operations[Name]>;
/** What an operation answers, by its wire name. */
export type DataOf<Name extends OperationName> = OutputOf<Operations[Name]>;
/** How a call ended, by the operation's wire name. */
export type OutcomeOf<Name extends OperationName> = Outcome<Operations[Name]>;

/** Calls an operation in the environment of this build: `call('contact.confirm', { … })`. See `Call`. */
export const call: Call = (name, input, options) => {
  ready ??= callOver(transportFor(readEnvironment()), undefined, describePhone);
  const going = ready(name, input, options);
  // What somebody does carries its id; what a page only asks for may be asked again.
  return options?.requestId === undefined ? going : whileWriting(going);
};
