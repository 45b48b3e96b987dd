import { describe, expect, it } from '@jest/globals';
import { explainServerOutput } from './explain-server-output';

const PLACE = { databaseDir: '/data', port: 5432 };
const AT = '2026-11-18 01:00:00.000 UTC [7] ';

describe('what the server says before it gives up', () => {
  it.each([
    [
      'in-use',
      [
        `${AT}FATAL:  lock file "postmaster.pid" already exists`,
        `${AT}HINT:  Is another postmaster running?`,
      ],
    ],
    ['in-use', [`${AT}FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use`]],
    [
      'port-taken',
      [
        `${AT}LOG:  could not bind IPv4 address "127.0.0.1": Address already in use`,
        `${AT}FATAL:  could not create any TCP/IP sockets`,
      ],
    ],
    ['port-refused', [`${AT}LOG:  could not bind IPv4 address "127.0.0.1": Permission denied`]],
    ['disk-full', [`${AT}FATAL:  could not write lock file "postmaster.pid": No space left on device`]],
    ['disk-full', ['initdb: error: could not create directory "/data/base": No space left on device']],
    ['not-writable', [`${AT}FATAL:  could not create lock file "postmaster.pid": Read-only file system`]],
    ['not-writable', [`${AT}FATAL:  data directory "/data" has wrong ownership`]],
    ['other-version', [`${AT}FATAL:  database files are incompatible with server`]],
    ['damaged', [`${AT}PANIC:  could not locate a valid checkpoint record at 0/1721C38`]],
    ['damaged', [`${AT}FATAL:  could not open file "global/pg_filenode.map": No such file or directory`]],
    ['no-user', ['initdb: error: could not look up effective user ID 54321: user does not exist']],
    ['unknown', [`${AT}FATAL:  something new`]],
    ['unknown', ['postgres: spawn EAGAIN']],
    ['unknown', []],
  ])('is understood as %s', (code, lines) => {
    const failure = explainServerOutput(lines, PLACE);

    expect(failure.code).toBe(code);
    // One sentence: it ends once, with a full stop.
    expect(failure.message).toMatch(/^[A-Z][^\n]*[^.]\.$/);
  });

  it('is quoted where it matters, without its time stamp', () => {
    expect(explainServerOutput([`${AT}FATAL:  something new.`], PLACE).message).toBe(
      'PostgreSQL could not be started on /data (something new): see its log for what to do.',
    );
  });
});
