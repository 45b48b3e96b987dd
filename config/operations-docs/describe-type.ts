import type * as z from 'zod/mini';

/** A JSON schema as zod writes it. */
export type Schema = z.core.JSONSchema.BaseSchema;

/** `null` is the only schema that says nothing beyond "may be empty". */
const isNull = (schema: Schema): boolean => schema.type === 'null';

/** Zod writes booleans for "anything" and "nothing"; a field of the wire is always described. */
export const asSchema = (value: boolean | Schema | undefined): Schema =>
  typeof value === 'object' ? value : {};

/** The alternatives of a union without `null`, and whether `null` was among them. */
export function alternativesOf(schema: Schema): {
  readonly options: readonly Schema[];
  readonly nullable: boolean;
} {
  const all = (schema.anyOf ?? schema.oneOf ?? [schema]).map(asSchema);
  return { options: all.filter((option) => !isNull(option)), nullable: all.some(isNull) };
}

const code = (value: unknown): string => `\`${String(value)}\``;

function textType(schema: Schema): string {
  const id = /^\^([a-z]{2})_/.exec(schema.pattern ?? '');
  if (id?.[1] !== undefined) return `id ${code(`${id[1]}_…`)}`;
  if (schema.format === 'date') return 'day `YYYY-MM-DD`';
  if (schema.pattern !== undefined) return `text like ${code(schema.pattern)}`;
  return schema.format === undefined ? 'text' : `text (${schema.format})`;
}

function listType(schema: Schema): string {
  const items = Array.isArray(schema.items) ? {} : asSchema(schema.items);
  return `list of ${typeOf(items)}`;
}

const plainTypes: Readonly<Record<string, string>> = {
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
  object: 'object',
};

function singleType(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map(code).join(' · ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === 'string') return textType(schema);
  if (schema.type === 'array') return listType(schema);
  return plainTypes[String(schema.type)] ?? 'anything';
}

/** What a value is, in a few words: `list of id \`ch_…\``. */
export function typeOf(schema: Schema): string {
  // `type: [x, 'null']` is the short form of a union with null.
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const first = types.find((type) => type !== 'null');
  const { options, nullable } = alternativesOf(
    types.length > 1 ? { ...schema, type: toType(first) } : schema,
  );
  const names = [...new Set(options.map(singleType))];
  return names.join(' or ') + (nullable || types.includes('null') ? ' or `null`' : '');
}

function toType(value: unknown): Schema['type'] {
  return value === 'string' ||
    value === 'number' ||
    value === 'integer' ||
    value === 'boolean' ||
    value === 'array'
    ? value
    : 'object';
}
