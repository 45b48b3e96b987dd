import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { projectFiles } from '../../config/project-files';
import { inviteCopy } from '../../src/copy/director';
import { teachersCopy } from '../../src/copy/school';
import { staffCopy } from '../../src/copy/staffing';

const sources = projectFiles('src', ['.ts', '.tsx']).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);
const sharing = sources.filter(([, text]) => /useShare\w+|onShare\w+|shareFile|showShare/.test(text));

test('only an invitation can be passed on; every other page stays where it is', () => {
  expect(sharing.map(([file]) => file)).toEqual([
    'src/pages/director/invite/index.tsx',
    'src/pages/staffing/staff/index.tsx',
    'src/pages/staffing/teachers/index.tsx',
  ]);
});

test('what is passed on is one fixed sentence, so nobody can be named in it', () => {
  for (const [, text] of sharing)
    expect(/useShareAppMessage\(\(\) => \(\{\s*title: ([\w.]+),/.exec(text)?.[1]).toMatch(
      /^copy\.(ready\.)?shareTitle$/,
    );
  expect(
    [inviteCopy.shareTitle, staffCopy.ready.shareTitle, teachersCopy.shareTitle].map((title) => typeof title),
  ).toEqual(['string', 'string', 'string']);
});

test('the address that is passed on carries the invitation and nothing else', () => {
  for (const [, text] of sharing)
    expect(text.match(/addressOf\('bind', \{ (\w+):/g)).toEqual(["addressOf('bind', { token:"]);
});
