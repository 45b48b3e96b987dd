import { StartFailure, type StartFailureCode } from './start-failure';

/** What the sentences name. `port` is absent while the data are being made. */
export type StartPlace = { readonly databaseDir: string; readonly port?: number };

type Explanation = {
  readonly says: RegExp;
  readonly code: StartFailureCode;
  readonly sentence: (place: StartPlace, line: string) => string;
};

/** From the most to the least particular: the first that matches any line is the reason. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    says: /could not look up effective user ID/,
    code: 'no-user',
    sentence: () =>
      'PostgreSQL needs a user that has a name, and this process runs under a bare user number: add the number to the list of users, or start as another user.',
  },
  {
    says: /lock file "postmaster\.pid" already exists|pre-existing shared memory block .* still in use/,
    code: 'in-use',
    sentence: ({ databaseDir }) =>
      `Another server is already using the database in ${databaseDir}: stop it first, or give this one another folder.`,
  },
  {
    says: /could not bind .*: Address already in use/,
    code: 'port-taken',
    sentence: ({ port }) =>
      `Port ${String(port)} on 127.0.0.1 is taken by another program: stop that program, or choose another port for the database.`,
  },
  {
    says: /could not bind .*: (Permission denied|Cannot assign requested address)|invalid value for parameter "port"|is outside the valid range for parameter "port"/,
    code: 'port-refused',
    sentence: ({ port }) =>
      `Port ${String(port)} on 127.0.0.1 may not be used by the database: choose one between 1024 and 65535.`,
  },
  {
    says: /No space left on device|Disk quota exceeded/,
    code: 'disk-full',
    sentence: ({ databaseDir }) =>
      `The disk that holds the database in ${databaseDir} is full: free some space and start again.`,
  },
  {
    says: /database files are incompatible with server/,
    code: 'other-version',
    sentence: ({ databaseDir }) =>
      `The data in ${databaseDir} were made by another version of PostgreSQL: move that folder away to start with an empty database, or go back to the version that made them.`,
  },
  {
    says: /Permission denied|Read-only file system|Operation not permitted|has wrong ownership|has invalid permissions/,
    code: 'not-writable',
    sentence: ({ databaseDir }, line) =>
      `The database in ${databaseDir} cannot be read and written by its user (${line}): put its owner and permissions right, or move the folder away to start with an empty database.`,
  },
  {
    says: /control file|checkpoint record|could not (open|read|access) (file|directory)|(file|directory) .* (is missing|does not exist)|invalid page|checksum|not a valid data directory|invalid data in|could not locate/i,
    code: 'damaged',
    sentence: ({ databaseDir }, line) =>
      `The database in ${databaseDir} is damaged (${line}): put back a copy of it, or move the folder away to start with an empty database.`,
  },
];

/**
 * Turns what `postgres` or `initdb` printed before it gave up (in English: they run under the locale C) into one
 * sentence. What is not recognised keeps PostgreSQL's own last complaint.
 */
export function explainServerOutput(lines: readonly string[], place: StartPlace): StartFailure {
  const complaints = lines.filter((line) =>
    /FATAL:|PANIC:|ERROR:|LOG: {2}could not bind|^(initdb|postgres): /.test(line),
  );
  const cause = new Error(lines.join('\n'));

  for (const { says, code, sentence } of EXPLANATIONS) {
    const line = complaints.find((complaint) => says.test(complaint));
    if (line !== undefined) return new StartFailure(code, sentence(place, bare(line)), cause);
  }

  const last = complaints.at(-1) ?? lines.filter((line) => line.trim() !== '').at(-1) ?? 'it printed nothing';
  return new StartFailure(
    'unknown',
    `PostgreSQL could not be started on ${place.databaseDir} (${bare(last)}): see its log for what to do.`,
    cause,
  );
}

/** Without time, process number and the full stop: the line becomes part of a sentence. */
function bare(line: string): string {
  return line.replace(/^.*?(FATAL|PANIC|ERROR|LOG|initdb|postgres):\s+/, '').replace(/\.$/, '');
}
