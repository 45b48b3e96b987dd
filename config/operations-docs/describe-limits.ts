import { alternativesOf, type Schema } from './describe-type';

/** Zod bounds every integer by what a double holds exactly; that is no limit of ours. */
const meant = (bound: number | undefined): number | undefined =>
  bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound;

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const counted = unit === '' ? '' : ` ${unit}`;
  if (least !== undefined && most !== undefined)
    return least === most ? `${least}${counted}` : `${least}–${most}${counted}`;
  if (least !== undefined) return `at least ${least}${counted}`;
  return most === undefined ? '' : `at most ${most}${counted}`;
}

function ownLimits(schema: Schema): readonly string[] {
  return [
    range(schema.minItems, schema.maxItems, 'entries'),
    range(schema.minLength, schema.maxLength, 'characters'),
    range(meant(schema.minimum), meant(schema.maximum), ''),
    schema.default === undefined ? '' : `default \`${JSON.stringify(schema.default)}\``,
  ];
}

/** The limits of a value, and for a list also those of its entries: `1–8 entries, 1–200 characters`. */
export function limitsOf(schema: Schema): string {
  const { options } = alternativesOf(schema);
  const items = schema.items;
  const entries = typeof items === 'object' && !Array.isArray(items) ? ownLimits(items) : [];
  const wrapped = options.includes(schema)
    ? []
    : ownLimits({ ...schema, anyOf: undefined, oneOf: undefined });
  return [...new Set([...wrapped, ...options.flatMap(ownLimits), ...entries])]
    .filter((limit) => limit !== '')
    .join(', ');
}
