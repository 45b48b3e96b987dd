/** A session that comes with the page instead of from `wx.login`. */
export type ServedSession = {
  readonly token: string;
  /** What the token is bound to: whoever serves the page has named the device when starting the session. */
  readonly device: string;
  /** A token in place of one that has run out; `undefined` where only opening the page again brings one. */
  readonly renew?: () => Promise<string | undefined>;
};

/** Where this build finds its functions. */
export type Environment =
  /** Through WeChat, which tells the functions who is calling. An empty id is the account's only environment. */
  | { readonly transport: 'cloud'; readonly cloudEnv: string }
  /** Over HTTPS at `<base>/v1/functions/api`; with a session served, none has to be started. */
  | { readonly transport: 'http'; readonly base: string; readonly served?: ServedSession };

/** Filled in by the build of the WeChat package (`config/index.ts`). */
declare const HOME_LIGHTS_TRANSPORT: 'cloud' | 'http';
declare const HOME_LIGHTS_CLOUD_ENV: string;
declare const HOME_LIGHTS_API_BASE: string;

/** Filled in by the page that serves the H5 build, before the app's scripts. */
declare const window: { readonly __HOME_LIGHTS__?: { readonly base: string } & ServedSession };

/** Reads the environment. Throws where the H5 build is served by a page that supplies none. */
export function readEnvironment(): Environment {
  if (process.env.TARO_ENV === 'h5') {
    const served = window.__HOME_LIGHTS__;
    if (served === undefined)
      throw new Error('The page that serves the H5 build must set window.__HOME_LIGHTS__.');
    const { base, ...session } = served;
    return { transport: 'http', base, served: session };
  }
  if (HOME_LIGHTS_TRANSPORT === 'http') return { transport: 'http', base: HOME_LIGHTS_API_BASE };
  return { transport: 'cloud', cloudEnv: HOME_LIGHTS_CLOUD_ENV };
}
