import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import type { CareFile, Child } from '../../../domain/care-file/care-file';
import { plainAgreements } from './plain-agreements';
import { plainInterval } from './plain-interval';
import { awaySincePlain, coveredPlain, leftBehindPlain, type Plain } from './plain-child';
import { plainEvents, plainNotices, plainWeeks } from './plain-loop';
import { plainPack } from './plain-values';
import { DUTIES, type Emit } from './triples';

type Asked = {
  readonly file: CareFile;
  readonly child: Child;
  readonly index: number;
  readonly today: number;
  readonly weeks: ReadonlyMap<number, string>;
};
type Due = { readonly duty: number; readonly dueOn: number };
type Reduce = (plain: Plain, asked: Asked) => void;

/** Facts that a rules engine has to be given, because it can't walk records: reduced by the plain loop's own code. */
const GROUPS: Readonly<Record<string, Reduce>> = {
  weeks: (plain, { weeks }) => {
    plainWeeks(plain, weeks);
  },
  agreements: plainAgreements,
  intervals: (plain) => {
    plainInterval(plain, plainPack(plain.file.pack));
  },
  notices: plainNotices,
  events: plainEvents,
};

const COVERED = { fact: 'covered', operator: 'equal', value: true };
const LEFT_BEHIND = [
  { fact: 'leftBehind', operator: 'equal', value: true },
  { fact: 'awaySince', operator: 'greaterThanInclusive', value: 0 },
];

/** Where a duty's facts come from, and what the child must be for it. */
const RULES: readonly (readonly [group: string, gate: RuleProperties['conditions'] | null])[] = [
  ['weeks', null],
  ['intervals', { all: [COVERED] }],
  ['intervals', { all: [COVERED] }],
  ['agreements', { all: LEFT_BEHIND }],
  ['agreements', null],
  ['agreements', null],
  ['agreements', null],
  ['agreements', null],
  ['events', { all: [COVERED] }],
  ['notices', { all: [COVERED] }],
  ['events', { all: [COVERED] }],
];

const makeEngine = (): Engine => {
  const engine = new Engine();
  engine.addOperator('names', (list: readonly Due[], duty: number) =>
    list.some((each) => each.duty === duty),
  );
  const asked = (almanac: Almanac): Promise<Asked> => almanac.factValue<Asked>('asked');
  engine.addFact('covered', async (_, almanac) => {
    const { child, today } = await asked(almanac);
    return coveredPlain(child, today);
  });
  engine.addFact('leftBehind', async (_, almanac) => {
    const { child, today } = await asked(almanac);
    return leftBehindPlain(child, today);
  });
  engine.addFact('awaySince', async (_, almanac) => {
    const { file, today } = await asked(almanac);
    return awaySincePlain(file, today);
  });
  for (const [group, reduce] of Object.entries(GROUPS)) {
    engine.addFact(group, async (_, almanac) => {
      const given = await asked(almanac);
      const found: Due[] = [];
      reduce({ ...given, emit: (_index, duty, dueOn) => found.push({ duty, dueOn }) }, given);
      return found;
    });
  }
  RULES.forEach(([group, gate], duty) => {
    const named = { fact: group, operator: 'names', value: duty };
    const all = gate === null ? [named] : [gate, named];
    engine.addRule({ conditions: { all }, event: { type: DUTIES[duty] ?? '', params: { group, duty } } });
  });
  return engine;
};

/** The same duties as rules of json-rules-engine, a run a child. It walks no record itself, which flatters it. */
export const jsonRules = async (
  files: readonly CareFile[],
  {
    emit,
    ...at
  }: { readonly today: number; readonly weeks: ReadonlyMap<number, string>; readonly emit: Emit },
): Promise<void> => {
  const engine = makeEngine();
  let index = 0;
  for (const file of files) {
    for (const child of file.children) {
      const { events, almanac } = await engine.run({ asked: { file, child, index, ...at } });
      for (const { params } of events) {
        const { group, duty } = params as { readonly group: string; readonly duty: number }; // as the rules above say
        for (const due of await almanac.factValue<readonly Due[]>(group)) {
          if (due.duty === duty) emit(index, duty, due.dueOn);
        }
      }
      index += 1;
    }
  }
};
