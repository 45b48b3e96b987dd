/** What `setData` takes: values by their path. */
export type Writes = Readonly<Record<string, unknown>>;

/** What people have typed or chosen since it was last written, by the field's `sid`: it stands in the view alone. */
export type Typed = Record<string, true>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Characters of one write; close enough to its bytes to tell which of two ways is shorter. */
const sizeOf = (path: string, value: unknown): number =>
  // Of `undefined` there is no JSON.
  path.length + (value === undefined ? 0 : JSON.stringify(value).length);

const sizeOfAll = (writes: Writes): number =>
  Object.keys(writes).reduce((sum, path) => sum + sizeOf(path, writes[path]), 0);

/** `root.cn.[0].cl` is `root.cn[0].cl` to WeChat too. */
const shorter = (path: string): string => path.replace(/\.\[/g, '[');

const valueAt = (data: unknown, path: string): unknown =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), data);

const sidOf = (value: unknown): string => (isFields(value) ? String(value['sid']) : '');

/**
 * Whether only parts of what the view has need writing: nothing can be taken away but by writing the whole anew, another
 * element is another element, and a field that has been typed into shows something else by now.
 */
function isPatchable(before: Fields, after: Fields, typed: Typed): boolean {
  if (Array.isArray(before) !== Array.isArray(after) || sidOf(after) in typed) return false;
  return before['sid'] === after['sid'] && Object.keys(before).every((key) => key in after);
}

type Change = { readonly before: unknown; readonly after: unknown; readonly path: string };

function changes({ before, after, path }: Change, typed: Typed): Writes {
  if (before === after) return {};
  const whole = { [path]: after };
  if (!isFields(before) || !isFields(after) || !isPatchable(before, after, typed)) return whole;
  const parts = Object.keys(after).map((key) => {
    const at = Array.isArray(after) ? `${path}[${key}]` : `${path}.${key}`;
    return changes({ before: before[key], after: after[key], path: at }, typed);
  });
  const patched = Object.assign({}, ...parts) as Writes; // of writes
  return sizeOfAll(patched) < sizeOf(path, after) ? patched : whole;
}

/** One write in fewer bytes. A field's own value is written whatever seems to be there when it has been typed into. */
function less(data: Fields, write: readonly [path: string, value: unknown], typed: Typed): Writes {
  const [path, after] = write;
  const owner = sidOf(valueAt(data, path.slice(0, path.lastIndexOf('.'))));
  if (!isFields(after) && owner in typed) {
    Reflect.deleteProperty(typed, owner);
    return { [path]: after };
  }
  return changes({ before: valueAt(data, path), after, path }, typed);
}

/**
 * The same change in fewer bytes, given what the view has already: shorter paths, nothing that is there, parts of a whole. A
 * whole that something is written into by the same change stays one: what it is compared with would be out of date.
 */
export function fewestBytes(data: Fields, wanted: Writes, typed: Typed = {}): Writes {
  const paths = Object.keys(wanted);
  return paths.reduce<Record<string, unknown>>((writes, path) => {
    const [short, after] = [shorter(path), wanted[path]];
    const isAlone = !isFields(after) || !paths.some((other) => other !== path && other.startsWith(path));
    return Object.assign(writes, isAlone ? less(data, [short, after], typed) : { [short]: after });
  }, {});
}
