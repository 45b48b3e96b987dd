import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { BUILT_INS } from './built-in-tags';
import type { AppJson, Diagnostic, Packed, PackedPart, PageJson } from './packed';
import { readTags } from './read-tags';
import { stylesOf } from './styles';
import { compileTemplates, type TemplateSource } from './templates';
import { unknownTags } from './unknown-tags';

/** Attributes that are the template language's own and no property of an element. */
const LANGUAGE = /^(?:bind|catch|capture|mut-|wx:|data-|mark:|generic:|class$|style$|id$|slot$|key$)/;

type Files = { readonly dist: string; readonly paths: readonly string[] };

function listFiles(dist: string, folder = ''): readonly string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(dist, path) : [path];
  });
}

const stemOf = (path: string): string => path.slice(0, -extname(path).length);

const textOf = ({ dist }: Files, path: string): string => readFileSync(join(dist, path), 'utf8');

/** The sub-package a file belongs to, '' for the main one; of nested roots the longest. */
function rootOf(path: string, roots: readonly string[]): string {
  return roots.find((root) => path.startsWith(`${root}/`)) ?? '';
}

function byStem<T>(paths: readonly string[], make: (path: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(paths.map((path) => [stemOf(path), make(path)]));
}

function partOf(files: Files, root: string): PackedPart {
  const having = (ending: string): readonly string[] =>
    files.paths.filter((path) => extname(path) === ending);
  return {
    root,
    js: Object.fromEntries(having('.js').map((path) => [path, textOf(files, path)])),
    // A page's settings; what is read of them is checked where it is read.
    json: byStem(having('.json'), (path) => JSON.parse(textOf(files, path)) as PageJson),
    css: byStem(having('.wxss'), (path) => stylesOf(join(files.dist, path), files.dist)),
  };
}

function sources(files: Files, ending: string): readonly TemplateSource[] {
  return files.paths
    .filter((path) => extname(path) === ending)
    .map((path) => ({ path: stemOf(path), text: textOf(files, path) }));
}

function attributesOf(templates: readonly TemplateSource[]): Readonly<Record<string, readonly string[]>> {
  const named = new Map<string, Set<string>>(BUILT_INS.map((tag) => [tag, new Set<string>()]));
  for (const { text } of templates)
    for (const { tag, attributes } of readTags(text))
      for (const attribute of attributes) if (!LANGUAGE.test(attribute)) named.get(tag)?.add(attribute);
  return Object.fromEntries([...named].map(([tag, names]) => [tag, [...names]]));
}

/** A shared template may use what any page that imports it names. */
function foreignTags(
  templates: readonly TemplateSource[],
  settings: readonly PageJson[],
): readonly Diagnostic[] {
  const components = new Set(settings.flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)));
  return templates.flatMap(({ path, text }) => unknownTags(`${path}.wxml`, text, components));
}

/**
 * Reads a built WeChat package (`app.json` at the top of `dist`) and compiles its templates and style sheets for the browser.
 * Nothing of the package's scripts is changed. What a compiler found is in `diagnostics`; the caller refuses fatal ones.
 * @throws where `app.json` is missing, a JSON file cannot be read, or the app wants something the host does not show
 */
export function pack(dist: string): Packed {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson; // checked by the package gate
  if (app.tabBar !== undefined) throw new Error('The host shows no native tab bar.');
  const paths = listFiles(dist);
  const roots = (app.subPackages ?? [])
    .map(({ root }) => root.replace(/\/$/, ''))
    .sort((a, b) => b.length - a.length);
  const parts = ['', ...roots].map((root) =>
    partOf({ dist, paths: paths.filter((path) => rootOf(path, roots) === root) }, root),
  );
  const templates = sources({ dist, paths }, '.wxml');
  const compiled = compileTemplates(templates, sources({ dist, paths }, '.wxs'));
  const settings = [app, ...parts.flatMap(({ json }) => Object.values(json))];
  return {
    app,
    parts,
    templates: compiled.code,
    slotTemplates: compileTemplates([{ path: 'slot', text: '<slot/>' }], []).code,
    attributes: attributesOf(templates),
    diagnostics: [...compiled.diagnostics, ...foreignTags(templates, settings)],
  };
}
