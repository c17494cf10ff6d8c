/**
 * The few keywords of JSON Schema 2020-12 that our schema uses. Throws at any other, so that none goes unchecked.
 */

/** A schema: an object of keywords. */
export type Schema = Readonly<Record<string, unknown>>;

const ANNOTATIONS = new Set(['$schema', '$defs', 'title', 'description', 'default']);

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

type Keyword = (argument: unknown, value: unknown, schema: Schema, root: Schema) => boolean;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: (argument, value, _, root) => {
    const name = String(argument).replace('#/$defs/', '');
    const target = (root['$defs'] as Schema)[name];
    if (!isObject(target)) throw new Error(`no definition ${name}`);
    return matches(target, value, root);
  },
  type: (argument, value) => typeOf(value) === argument,
  enum: (argument, value) => (argument as unknown[]).includes(value),
  pattern: (argument, value) => typeof value !== 'string' || new RegExp(String(argument), 'u').test(value),
  minLength: (argument, value) => typeof value !== 'string' || value.length >= Number(argument),
  minimum: (argument, value) => typeof value !== 'number' || value >= Number(argument),
  maximum: (argument, value) => typeof value !== 'number' || value <= Number(argument),
  minProperties: (argument, value) => !isObject(value) || Object.keys(value).length >= Number(argument),
  required: (argument, value) => !isObject(value) || (argument as string[]).every((name) => Object.hasOwn(value, name)),
  items: (argument, value, _, root) =>
    !Array.isArray(value) || value.every((item) => matches(argument as Schema, item, root)),
  properties: (argument, value, _, root) => !isObject(value)
    || Object.entries(argument as Schema).every(([name, schema]) =>
      !Object.hasOwn(value, name) || matches(schema as Schema, value[name], root)),
  additionalProperties: (argument, value, _, root) =>
    !isObject(value) || Object.values(value).every((entry) => matches(argument as Schema, entry, root)),
  anyOf: (argument, value, _, root) => (argument as Schema[]).some((schema) => matches(schema, value, root)),
  allOf: (argument, value, _, root) => (argument as Schema[]).every((schema) => matches(schema, value, root)),
};

/** Whether `value` is valid against `schema`, whose references lead into `root`. */
export const matches = (schema: Schema, value: unknown, root: Schema = schema): boolean =>
  Object.entries(schema).every(([name, argument]) => {
    if (ANNOTATIONS.has(name)) return true;
    const keyword = KEYWORDS[name];
    if (!keyword) throw new Error(`unknown keyword ${name}`);
    if (name === 'additionalProperties' && schema['properties']) throw new Error('not meant beside properties');
    return keyword(argument, value, schema, root);
  });
