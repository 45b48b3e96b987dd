import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { projectFiles } from '../../config/project-files';
import { inviteCopy } from '../../src/copy/director';
import { teachersCopy } from '../../src/copy/school';
import { staffCopy } from '../../src/copy/staffing';
import { startCopy } from '../../src/copy/start';

const sources = projectFiles('src', ['.ts', '.tsx']).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);
const sharing = sources.filter(([, text]) => /useShare\w+|onShare\w+|shareFile|showShare/.test(text));

test('only an invitation and the first page can be passed on; every other page stays where it is', () => {
  expect(sharing.map(([file]) => file)).toEqual([
    'src/pages/director/invite/index.tsx',
    'src/pages/staffing/staff/index.tsx',
    'src/pages/staffing/teachers/index.tsx',
    'src/pages/start/index/index.tsx',
  ]);
});

test('what is passed on is one fixed sentence, so nobody can be named in it', () => {
  for (const [, text] of sharing)
    expect(/useShareAppMessage\(\(\) =>\s*shareCard\(\s*([\w.]+),/.exec(text)?.[1]).toMatch(
      /^(copy|startCopy)\.(ready\.)?shareTitle$/,
    );
  expect(
    [inviteCopy.shareTitle, staffCopy.ready.shareTitle, teachersCopy.shareTitle, startCopy.shareTitle].map(
      (title) => typeof title,
    ),
  ).toEqual(['string', 'string', 'string', 'string']);
});

// Whom it is for is a role and no person: a caregiver reads large letters from the first page on.
test('the address that is passed on carries the invitation, at most its role, and nothing else', () => {
  const carried = sharing.map(([file, text]) => [
    file,
    [...text.matchAll(/addressOf\('bind', \{ ([^}]*) \}/g)].map(([, values]) => values),
  ]);
  expect(carried).toEqual([
    ['src/pages/director/invite/index.tsx', ['token: invitation.token, as: invitation.as']],
    ['src/pages/staffing/staff/index.tsx', ['token: invitation.token']],
    ['src/pages/staffing/teachers/index.tsx', ['token: invitation.token']],
    ['src/pages/start/index/index.tsx', []],
  ]);
});
