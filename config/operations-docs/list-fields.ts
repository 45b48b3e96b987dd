import { limitsOf } from './describe-limits';
import { alternativesOf, asSchema, typeOf, type Schema } from './describe-type';

/** One line of an operation's table. `path` is dotted, `[]` stands for each entry of a list, `.*` for each key of a map. */
export type Field = {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly limits: string;
};

type Place = { readonly path: string; readonly required: boolean };

/** The objects below a value, reached through lists, unions and maps. */
function below(schema: Schema, path: string): readonly Field[] {
  const { options } = alternativesOf(schema);
  return options.flatMap((option, index) => {
    const ownPath = options.length > 1 && option.properties !== undefined ? `${path} (${index + 1})` : path;
    if (option.type === 'array' && !Array.isArray(option.items))
      return below(asSchema(option.items), `${ownPath}[]`);
    const keyed = typeof option.additionalProperties === 'object' ? option.additionalProperties : undefined;
    if (keyed !== undefined) return fieldsAt(keyed, { path: `${ownPath}.*`, required: true });
    return propertiesOf(option, ownPath);
  });
}

function propertiesOf(schema: Schema, path: string): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    fieldsAt(asSchema(property), {
      path: path === '' ? name : `${path}.${name}`,
      required: schema.required?.includes(name) ?? false,
    }),
  );
}

function fieldsAt(schema: Schema, { path, required }: Place): readonly Field[] {
  return [{ path, type: typeOf(schema), required, limits: limitsOf(schema) }, ...below(schema, path)];
}

/** Every field of an input or output, parents before children, in the order of the contract. */
export function listFields(schema: Schema): readonly Field[] {
  return below(schema, '').map((field) => ({ ...field, path: field.path.replace(/^\./, '').trim() }));
}
