import path from 'node:path';

/** The files of one database server ("cluster" is PostgreSQL's word for all the databases of one server). */
export type ClusterPaths = {
  /** Made in one step by a rename: it is there completely or not at all. */
  readonly cluster: string;
  /** What PostgreSQL calls PGDATA. */
  readonly databaseDir: string;
  /** The superuser's password, mode 0600, made together with the data and never apart from them. */
  readonly passwordFile: string;
  /** PostgreSQL's own lock; its first line is the server's process number. */
  readonly lockFile: string;
};

/** Where a home folder (see `chooseHome`) keeps its cluster. */
export function clusterPaths(home: string, cluster = 'cluster'): ClusterPaths {
  const folder = path.join(home, cluster);
  const databaseDir = path.join(folder, 'data');
  return {
    cluster: folder,
    databaseDir,
    passwordFile: path.join(folder, 'password'),
    lockFile: path.join(databaseDir, 'postmaster.pid'),
  };
}
