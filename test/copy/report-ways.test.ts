import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { projectFiles } from '../../config/project-files';
import { targetOf } from '../../src/pages/open/presenter';

const ways = projectFiles('src', ['.ts', '.tsx']).flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:goTo|replaceWith|restartAt)\(\s*'report\.(?:dial|record|mine)'([^)]*)\)/g,
    ),
  ].map(([way, values]) => ({ file, way, values: values ?? '' })),
);

// Left unsaid, the page takes its reader for the village's director: other questions, another layout, another way out.
test('every way to reporting harm says as whom', () => {
  expect(ways.length).toBeGreaterThan(8);
  expect(ways.filter(({ values }) => !/\bas\b/.test(values))).toEqual([]);
});

test('a push about an own report opens it as whoever the reader is', () => {
  for (const role of ['guardian', 'caregiver', 'director'] as const)
    expect(targetOf({ to: 'concerns' }, { roles: [role], current: role })).toEqual({
      role,
      route: 'report.mine',
      values: { as: role },
    });
});
