import { type importAgreements, MOST_IMPORT_ROWS } from '../../../contracts/agreement-import';
import type { OutputOf } from '../../../contracts/operation';
import type { ActorRole } from '../../../contracts/vocabulary/role';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import { allow, type Decision, refuse } from '../../../domain/decision';
import { decideImportRow, type ImportedRow } from '../../../domain/import/decide-import-row';
import { matchRow, type RowMatch } from '../../../domain/import/match-row';
import { type ImportRow, readLines } from '../../../domain/import/read-lines';
import type { RowProblem, SheetRow } from '../../../domain/import/read-row';
import { rulesFor } from '../../../domain/policy/rules';
import type { Context, Handler } from '../../handler';
import type { Tx } from '../../platform/database/connection';
import { lookUpHashes } from '../../platform/field-encryption';
import { newId } from '../../platform/new-id';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findImportMatches } from '../../stores/import/find-import-matches';

type Row = OutputOf<typeof importAgreements>['rows'][number];
type FileRefusal =
  'import.notText' | 'import.tooLarge' | 'import.tooManyRows' | 'import.headings' | 'import.empty';

/**
 * `agreement.import`: one batch of a sheet. The file travels with every call, so that nothing of it has to be kept; each row
 * is decided on under its household's lock, and what is there already stays as it is.
 */
export const handleImportAgreements: Handler<typeof importAgreements> = async (input, context) => {
  const read = await rowsOf(input.file);
  if (!read.ok) return read;
  const { offset, limit } = input;
  const batch = read.value.slice(offset, offset + limit);
  const { rows, problems } = await matchRows(context.tx, batch);
  const decided = await decideRows(context, rows, input.dryRun);
  if (!decided.ok) return decided;
  const next = offset + limit < read.value.length ? offset + limit : null;
  return allow({
    total: read.value.length,
    rows: batch.map((row) => said(row, problems.get(row.line) ?? row.problem, decided.value.get(row.line))),
    next,
  });
};

/** Both walls hold for every household that a row was matched with; one trace a call. */
const decideRows = async (
  context: Context,
  rows: readonly MatchedRow[],
  dryRun: boolean,
): Promise<Decision<ByLine, 'access.denied'>> => {
  if (rows.length === 0) return allow(new Map());
  const acting = context.actFor(rows);
  if (!acting.ok) return acting;
  await context.trace(acting.value, { households: rows.map(({ householdId }) => householdId) });
  return allow(
    dryRun ? await tryRows(context, rows) : await draftRows(context, { role: acting.value, rows }),
  );
};

/** A row whose children are found, in one household. */
type MatchedRow = RowMatch & { readonly line: number; readonly row: SheetRow };

type Matched = {
  readonly rows: readonly MatchedRow[];
  readonly problems: ReadonlyMap<number, RowProblem>;
};

/** Which households these rows are about; what can't be told is said and left out. */
const matchRows = async (tx: Tx, rows: readonly ImportRow[]): Promise<Matched> => {
  const wanted = rows.flatMap(({ line, row }) => (row === null ? [] : [{ line, row }]));
  const matches = await findImportMatches(
    tx,
    wanted.flatMap(({ line, row }) =>
      row.children.map(({ name, birthOn, idNumber }, position) => ({
        line,
        position,
        village: row.village,
        name,
        birthOn,
        hashes: idNumber === null ? [] : lookUpHashes('child.id_number', idNumber.toUpperCase()),
      })),
    ),
  );
  const judged = wanted.map(({ line, row }) => ({ line, row, of: matchRow(row, line, matches) }));
  return {
    rows: judged.flatMap(({ line, row, of }) => ('says' in of ? [] : [{ line, row, ...of }])),
    problems: new Map(judged.flatMap(({ line, of }) => ('says' in of ? [[line, of] as const] : []))),
  };
};

const rowsOf = async (file: string): Promise<Decision<readonly ImportRow[], FileRefusal>> => {
  const { readSheet } = await import('../../platform/sdk/sheet-sdk');
  const sheet = readSheet(Buffer.from(file, 'base64'));
  if (typeof sheet === 'string') return refuse(sheet, { fields: ['file'] });
  const rows = readLines(sheet.lines);
  if (rows === null) return refuse('import.headings', { fields: ['file'] });
  if (rows.length > MOST_IMPORT_ROWS) return refuse('import.tooManyRows', { fields: ['file'] });
  return rows.length === 0 ? refuse('import.empty', { fields: ['file'] }) : allow(rows);
};

const said = (
  { line, who }: ImportRow,
  problem: RowProblem | null,
  decided: ImportedRow | undefined,
): Row => {
  const wrong = problem ?? decided?.problem;
  if (wrong != null) return { line, who, state: 'wrong', ...wrong };
  return { line, who, state: decided?.state ?? 'wrong', column: null, says: null };
};

type ByLine = ReadonlyMap<number, ImportedRow>;

/** The rows of each household; a household is in one row of a batch, and a second one is told so. */
const byHousehold = (rows: readonly MatchedRow[]): ReadonlyMap<string, readonly MatchedRow[]> => {
  const homes = new Map<string, readonly MatchedRow[]>();
  for (const row of rows) homes.set(row.householdId, [...(homes.get(row.householdId) ?? []), row]);
  return homes;
};

const twin: ImportedRow = {
  state: 'wrong',
  problem: { column: null, says: '同一户在表里有几行，请合成一行，或分几次导入。' },
  records: [],
};

const decideHousehold = (
  file: CareFile,
  rows: readonly MatchedRow[],
  at: Parameters<typeof decideImportRow>[2],
): readonly (readonly [number, ImportedRow])[] =>
  rows.map((row, index) => [row.line, index === 0 ? decideImportRow(file, row, at) : twin] as const);

/** Nothing is written, and nothing locked: what is said holds for this moment. */
const tryRows = async ({ tx, today, now, actor }: Context, rows: readonly MatchedRow[]): Promise<ByLine> => {
  const homes = byHousehold(rows);
  const files = await loadCareFiles(tx, { householdIds: [...homes.keys()], today: formatDay(today) });
  const occasion = { today, now: now.toISOString(), actor: actor.id, newId };
  return new Map(
    files.flatMap((file) =>
      decideHousehold(file, homes.get(file.householdId) ?? [], {
        rules: rulesFor(file.pack, file.overrides),
        occasion,
      }),
    ),
  );
};

const draftRows = async (
  context: Context,
  { role, rows }: { readonly role: ActorRole; readonly rows: readonly MatchedRow[] },
): Promise<ByLine> => {
  const homes = byHousehold(rows);
  const changed = await context.changeCareFiles(role, {
    householdIds: [...homes.keys()],
    decide: (file, rules, occasion) => {
      const decided = decideHousehold(file, homes.get(file.householdId) ?? [], { rules, occasion });
      return allow({ records: decided.flatMap(([, row]) => row.records), answer: decided });
    },
  });
  return new Map(changed.ok ? changed.value.answers.flat() : []);
};
