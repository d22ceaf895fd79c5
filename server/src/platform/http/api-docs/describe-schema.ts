import { isInstant, nameOf, type Schema } from './schema.ts';

/** A schema as a programmer would write it down: a TypeScript shape with its limits beside it. Named shapes are named and not repeated. */
export function describeSchema(schema: Schema): string {
  return typeOf(schema, '', '').text;
}

interface Described {
  readonly text: string;
  /** Limits, to be said at the end of the line. */
  readonly note: string;
}

function typeOf(schema: Schema, name: string, indent: string, isTop = true): Described {
  const known = nameOf(schema);
  if (known && !isTop) return { text: known, note: '' };
  if (schema.anyOf) return { text: schema.anyOf.map((one) => typeOf(one, name, indent, false).text).join(' | '), note: [...new Set(schema.anyOf.map((one) => noteOf(one, name)).filter(Boolean))].join(', ') };
  if (schema.enum) return { text: schema.enum.map(literal).join(' | '), note: '' };
  if (schema.const !== undefined) return { text: literal(schema.const), note: '' };
  if (schema.type === 'array') return arrayOf(schema, name, indent);
  if (schema.properties) return { text: objectOf(schema, indent), note: '' };
  const [values] = Object.values(schema.patternProperties ?? {});
  if (values) return { text: `{ [name: string]: ${typeOf(values, '', indent, false).text} }`, note: '' };
  return { text: schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown'), note: noteOf(schema, name) };
}

function arrayOf({ items = {}, minItems, maxItems }: Schema, name: string, indent: string): Described {
  const { text, note } = typeOf(items, name, indent, false);
  const counted = maxItems === undefined ? '' : `${minItems ?? 0} to ${maxItems} items`;
  return { text: /\|/.test(text) && !text.startsWith('{') ? `(${text})[]` : `${text}[]`, note: [counted, note].filter(Boolean).join(', ') };
}

function objectOf({ properties = {}, required = [] }: Schema, indent: string): string {
  const deeper = `${indent}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const { text, note } = typeOf(schema, name, deeper, false);
    return { line: `${/^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`}${required.includes(name) ? '' : '?'}: ${text}`, note };
  });
  const inOneLine = `{ ${fields.map(({ line }) => line).join(', ')} }`;
  if (inOneLine.length <= 88 && !inOneLine.includes('\n') && fields.every(({ note }) => note === '')) return fields.length === 0 ? '{}' : inOneLine;
  return ['{', ...fields.map(({ line, note }) => `${deeper}${line},${note ? ` // ${note}` : ''}`), `${indent}}`].join('\n');
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function noteOf(schema: Schema, name: string): string {
  const { type, format, pattern, minimum, maximum, minLength, maxLength } = schema;
  if (isInstant(name, schema)) return 'epoch milliseconds';
  if (/Fen$/.test(name) && type === 'integer') return 'fen: hundredths of a yuan';
  if (format) return format === 'date' ? 'YYYY-MM-DD' : format;
  if (pattern) return pattern;
  if (type === 'string' && (minLength !== undefined || maxLength !== undefined)) return `${minLength ?? 0} to ${maxLength ?? 'any number of'} characters`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return type === 'integer' ? 'whole' : '';
}
