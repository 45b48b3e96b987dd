import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFiles } from '../../config/project-files';

const configs = projectFiles('src/pages', ['index.config.ts']);
const namesIn = (config: string): readonly string[] => [
  ...new Set(readFileSync(config, 'utf8').match(/\b\w+Copy\b/g)),
];
const sourcesOf = (config: string): string =>
  projectFiles(dirname(config), ['.ts', '.tsx'])
    .filter((file) => file !== config)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

// The browser shows the title that a page draws; WeChat also shows the one of the configuration, where nobody looks.
describe('the title in the bar is of the page beneath it', () => {
  test.each(configs)('%s', (config) => {
    expect(namesIn(config)).not.toEqual([]);
    for (const name of namesIn(config)) expect(sourcesOf(config)).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
