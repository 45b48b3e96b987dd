import { describe, expect, test } from '@jest/globals';
import { operations } from '../../contracts/index';
import type { Operation } from '../../contracts/operation';
import { errorCodes } from '../../contracts/errors';
import { type Audience, sayError } from '../../src/copy/errors-by-audience';

const all: readonly Operation[] = Object.values(operations);
const pipeline = ['internal', 'access.denied', 'request.reused', 'input.invalid'] as const;
/** What a director's pages can meet: binding an invitation is a page of families, whoever does it. */
const metByDirectors = [
  ...new Set([
    ...pipeline,
    ...all
      .filter(({ actors }) => actors.includes('director') && !actors.includes('anyone'))
      .flatMap(({ refusals }) => refusals),
  ]),
];

describe('a director', () => {
  test.each(metByDirectors)('is never sent to the director: %s', (code) => {
    expect(sayError(code, 'director')).not.toMatch(/(请|告诉|联系|向|找|由)儿童主任/);
  });

  test('is told whom to give the number of an error on our side', () => {
    expect(sayError('internal', 'director')).toMatch(/编号告诉乡镇的儿童督导员/);
  });
});

test('a family gives it to the director, and a page for everybody names nobody', () => {
  expect(sayError('internal', 'family')).toMatch(/编号告诉儿童主任/);
  expect(sayError('internal', 'anyone')).not.toMatch(/主任|督导员/);
});

const audiences: readonly Audience[] = ['family', 'director', 'anyone'];
const sentences = audiences.flatMap((audience) =>
  errorCodes.map((code) => [audience, code, sayError(code, audience)] as const),
);
test.each(sentences)('for %s, %s is whole sentences with a way on', (_audience, _code, sentence) => {
  expect(sentence).toMatch(/^[^。]+.*。$/);
  expect(sentence).toMatch(/请|可以|不用|到时候/);
});
