import { addDays } from '../../../domain/calendar/calendar-day';
import { firstDayOf, weekOf, weeksBetween } from '../../../domain/calendar/iso-week';
import { taskKinds } from '../../../contracts/vocabulary/task';
import { engineTriples } from './engine-triples';
import { jsonRules } from './json-rules';
import { inTurn, msWords, ratioWords } from './noise';
import { plainLoop } from './plain-loop';
import { SAMPLE_DAY, sampleFiles } from './sample-files';
import { type Checksum, checksumOf, DUTIES, type Emit } from './triples';

const ROUNDS = 7;

/** A rules engine takes a while: it is given this many children, and its time is scaled up. */
const RULED = 500;

const mustEqual = (name: string, found: Checksum, wanted: Checksum): void => {
  if (found.count === wanted.count && found.sum === wanted.sum) return;
  throw new Error(`${name} says ${JSON.stringify(found)}, the plain loop ${JSON.stringify(wanted)}.`);
};

/** What is due for so many children as whole numbers: the product, a loop by hand, and json-rules-engine. */
export const benchDerive = async (children: number): Promise<void> => {
  const files = sampleFiles(children);
  const few = sampleFiles(RULED, 2);
  const at = { today: SAMPLE_DAY, weeks: mondays() };
  const plain = (of: typeof files) =>
    checksumOf((emit) => {
      plainLoop(of, { ...at, emit });
    });
  const product = () =>
    checksumOf((emit) => {
      engineTriples(files, { today: SAMPLE_DAY, emit });
    });
  const ruled = async (): Promise<Checksum> => {
    const found: Parameters<Emit>[] = [];
    await jsonRules(few, { ...at, emit: (...triple) => found.push(triple) });
    return checksumOf((emit) => {
      for (const triple of found) emit(...triple);
    });
  };

  const wanted = plain(files);
  mustEqual('the product', product(), wanted);
  mustEqual('json-rules-engine', await ruled(), plain(few));
  const runs = await inTurn(ROUNDS, { plain: () => plain(files), product, again: () => plain(files), ruled });

  const unmeasured = taskKinds.filter(
    (kind) => kind !== 'value-missing' && !DUTIES.some((duty) => duty === kind),
  );
  console.log(`  ${String(children)} children, ${String(wanted.count)} triples, checksums equal`);
  console.log(
    `  plain loop          ${msWords(runs.plain)}; against itself ${ratioWords(runs.again, runs.plain)}`,
  );
  console.log(
    `  product             ${msWords(runs.product)}: ${ratioWords(runs.product, runs.plain)} the plain loop, to reach ≤ 3`,
  );
  console.log(
    `  json-rules-engine   ${msWords(runs.ruled)} for ${String(RULED)} children: ${ratioWords(runs.ruled, runs.product, children / RULED)} the product, to reach ≥ 300`,
  );
  if (unmeasured.length > 0) console.log(`  not measured: ${unmeasured.join(', ')}`);
};

/** The Mondays that a file of the sample may ask about, with their weeks' names. */
const mondays = (): ReadonlyMap<number, string> => {
  const weeks = weeksBetween(weekOf(addDays(SAMPLE_DAY, -70)), weekOf(addDays(SAMPLE_DAY, 14)));
  return new Map(weeks.map((week) => [firstDayOf(week), week]));
};
