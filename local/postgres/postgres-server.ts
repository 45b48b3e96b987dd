/** How to reach a running server as its superuser. */
export type ServerAddress = {
  readonly host: string;
  readonly port: number;
  readonly superuser: string;
  readonly password: string;
};

/** A server that this process started, and that ends with this process at the latest. */
export type PostgresServer = ServerAddress & {
  /** PGDATA: absolute; not below `dataDir` if the database user could not reach it there. */
  readonly databaseDir: string;
  /** Stops the server in good order; more than once does no harm. */
  readonly stop: () => Promise<void>;
};
