import { type JsonObject } from '../stand-ins/json-value';
import { type PopupResult } from '../stand-ins/wechat/subscription-popup';
import { type ClockJump } from './clock-jumps';
import { type Persona } from './county';
import { type FunctionHost } from './function-host';
import { type InboxMessage } from './inbox';
import { type PhoneSession } from './phone-session';
import { type MoveReport } from './timers';

/** A call as a persona's phone makes it. */
export type PersonaCall = {
  /** A persona's key, or `openid:<id>` for an account that is nobody's yet. */
  readonly as: string;
  readonly op: string;
  readonly input: unknown;
  /** Made up when absent, as the mini-program does. */
  readonly requestId?: string | undefined;
};

/** What `/healthz` answers. */
export type Health = {
  readonly ok: boolean;
  readonly now: string;
  readonly database: string;
  readonly functions: Readonly<Record<string, string>>;
};

/** The running product, as the local cloud's addresses see it. Refusals of its own are thrown as `Problem`. */
export type Product = {
  readonly personas: readonly Persona[];
  readonly host: Pick<FunctionHost, 'call'>;
  readonly call: (call: PersonaCall) => Promise<unknown>;
  /** What a call leaves to be done at once: the outbox. */
  readonly afterCall: () => Promise<void>;
  /** Beijing time. */
  readonly now: () => string;
  readonly moveClock: (to: string) => Promise<MoveReport>;
  readonly inbox: (person?: string) => readonly InboxMessage[];
  readonly reset: () => Promise<{ readonly now: string }>;
  /** WeChat's subscription popup on somebody's phone: answers by the template's name. */
  readonly subscribe: (as: string, answers: JsonObject) => PopupResult;
  /** A fresh token for a persona's phone, with the device it is bound to. */
  readonly phone: (as: string) => Promise<PhoneSession>;
  /** The mini-program's H5 build. */
  readonly phonesDir: string;
  /** What the stage page shows beside the rest. */
  readonly stage: () => {
    readonly jumps: readonly ClockJump[];
    /** One line about each persona, by key. */
    readonly about: Readonly<Record<string, string>>;
  };
  readonly health: () => Promise<Health>;
};
