import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../looks/catalogue';
import { lookName } from '../looks/look';
import { galleryPage } from './gallery-page';
import { fileOf, rooms, STAGE_FILE } from './pictures';

const DOCS = path.resolve(__dirname, '../../../docs');
const FOLDER = path.join(DOCS, 'gallery');
const PICTURE_MOST = 120 * 1024;

const wanted = rooms.flatMap(({ pictures }) => pictures);

describe('the gallery', () => {
  test('shows looks that the app has', () => {
    const names = new Set(catalogue.map(lookName));
    expect(wanted.map(({ look }) => look).filter((look) => !names.has(look))).toEqual([]);
  });

  test('is the page that npm run gallery writes, with all its pictures and no others', () => {
    expect(readFileSync(path.join(DOCS, 'gallery.md'), 'utf8')).toBe(galleryPage(rooms));
    expect(readdirSync(FOLDER).sort()).toEqual([STAGE_FILE, ...wanted.map(fileOf)].sort());
  });

  test('has pictures that open quickly', () => {
    expect(
      readdirSync(FOLDER).filter((file) => statSync(path.join(FOLDER, file)).size > PICTURE_MOST),
    ).toEqual([]);
  });
});
