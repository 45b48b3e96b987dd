/** Who may do what to the rows of one table, as SQL conditions; what is not named is not granted. */
export type Wall = {
  readonly app?: Rights;
  readonly care_writer?: Rights;
  readonly care_job?: Rights;
  /** Only the entry function reads as owner; nobody logs in as owner but migrations. */
  readonly care_owner?: Pick<Rights, 'select'>;
};

export type Rights = {
  readonly select?: string;
  readonly insert?: string;
  readonly update?: string;
  readonly delete?: string;
};

export type Walls = Readonly<Record<string, Wall>>;

type Policy = {
  readonly table: string;
  readonly role: string;
  readonly action: keyof Rights;
  readonly condition: string;
};

const policy = ({ table, role, action, condition }: Policy): string => {
  const clause = {
    select: `using (${condition})`,
    insert: `with check (${condition})`,
    update: `using (${condition}) with check (${condition})`,
    delete: `using (${condition})`,
  }[action];
  return `create policy ${table}_${role}_${action} on ${table} for ${action} to ${role} ${clause}`;
};

const actions = ['select', 'insert', 'update', 'delete'] as const;

const tableStatements = (table: string, wall: Wall): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...Object.entries(wall).flatMap(([role, rights]: [string, Rights]) =>
    actions.flatMap((action) => {
      const condition = rights[action];
      if (condition === undefined) return [];
      return [`grant ${action} on ${table} to ${role}`, policy({ table, role, action, condition })];
    }),
  ),
];

/** The grants and policies of a set of tables: enabled and FORCED, so that not even the owner passes by. */
export const wallStatements = (walls: Walls): string[] =>
  Object.entries(walls).flatMap(([table, wall]) => tableStatements(table, wall));
