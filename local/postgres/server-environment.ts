const KEPT = new Set(['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir']);

/**
 * The environment PostgreSQL's programs run in. It is built from nothing, because a stray `PGDATA` or `PGOPTIONS`
 * would change what is started, a locale would translate the messages that are read here, and the product's keys
 * are none of the server's business.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.has(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
