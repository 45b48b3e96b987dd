/** A fault put into a copy of the tree, and what `check` must say about it. */
export type Plant = {
  readonly what: string;
  readonly path: string;
  /** The file's text, from what was there before; a new file starts from nothing. */
  readonly write: (before: string) => string;
  /** The check that must fail, by the name it prints. */
  readonly check: 'layers' | 'types' | 'source rules';
  /** What its output must contain: the file, and the rule or what is wrong. */
  readonly says: RegExp;
};

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;

/** The faults of the frame's promise, each in a file of its own so that one run finds them all. */
export const plants: readonly Plant[] = [
  {
    what: 'a rule that imports a store',
    path: 'domain/contact/planted-layer.ts',
    write: () =>
      lines(
        "import { plantedSql } from '../../cloudfunctions/stores/planted-sql';",
        'export const plantedLayer = plantedSql.length;',
      ),
    check: 'layers',
    says: /domain-is-pure: domain\/contact\/planted-layer\.ts → cloudfunctions\/stores\/planted-sql\.ts\s+Rules take facts/,
  },
  {
    what: 'a handler that refuses with a code its contract does not declare',
    path: 'cloudfunctions/operations/contact/planted-refusal.ts',
    write: () =>
      lines(
        "import type { confirmContact } from '../../../contracts/contact';",
        "import { refuse } from '../../../domain/decision';",
        "import type { Handler } from '../../handler';",
        "export const plantedRefusal: Handler<typeof confirmContact> = async () => refuse('invitation.expired');",
      ),
    check: 'types',
    says: /cloudfunctions\/operations\/contact\/planted-refusal\.ts\(4,\d+\): error TS2322/,
  },
  {
    what: 'a refusal without a sentence, for the compiler',
    path: 'contracts/errors.ts',
    write: (before) => before.replace("'internal',", "'internal',\n  'planted.code',"),
    check: 'types',
    says: /src\/copy\/errors\.ts\(\d+,\d+\): error TS1360[\s\S]*?Property '"planted\.code"' is missing/,
  },
  {
    what: 'a refusal without a sentence, in words',
    path: 'contracts/errors.ts',
    write: (before) => before,
    check: 'source rules',
    says: /src\/copy\/errors\.ts:1 error-sentence: 'planted\.code' .*add one/,
  },
  {
    what: 'Chinese text in a page',
    path: 'src/pages/start/planted-text.tsx',
    write: () =>
      lines(
        "import { Text } from '@tarojs/components';",
        'export const PlantedText = () => <Text>确认</Text>;',
      ),
    check: 'source rules',
    says: /src\/pages\/start\/planted-text\.tsx:2 text-in-page: Text lives in src\/copy/,
  },
  {
    what: 'a clock read in a rule',
    path: 'domain/contact/planted-clock.ts',
    write: () => lines('/** Reads the clock. */', 'export const plantedClock = (): number => Date.now();'),
    check: 'source rules',
    says: /domain\/contact\/planted-clock\.ts:2 clock-read: Take `now` or `today` as an argument/,
  },
  {
    what: 'the clock of the database in SQL',
    path: 'cloudfunctions/stores/planted-sql.ts',
    write: () => lines("export const plantedSql = 'update child set seen_at = now() where id = $1';"),
    check: 'source rules',
    says: /cloudfunctions\/stores\/planted-sql\.ts:1 sql-clock: SQL takes time as a parameter/,
  },
];
