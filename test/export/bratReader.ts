import assert from 'node:assert/strict';

/** An annotation of a piece of text. */
export interface BratSpan {
  readonly type: string;
  /** In code points. */
  readonly fragments: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

/** A document of a collection, as brat reads it. */
export interface BratDocument {
  readonly spans: ReadonlyMap<string, BratSpan>;
  /** «Role T2 official», as written, with the words behind it where there are some. */
  readonly attributes: readonly string[];
  readonly relations: readonly string[];
  readonly references: readonly (readonly [reference: string, name: string])[];
  readonly notes: ReadonlyMap<string, string>;
}

/** Where Python ends a line, by which brat reads annotations. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are among them
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u;

/**
 * Reads standoff annotations by the description of the format (https://brat.nlplab.org/standoff.html) and fails where
 * brat would: at a span whose words are not those of the text, an identifier that is used twice, a reference to nothing.
 */
export function readBrat(text: string, annotations: string): BratDocument {
  const spans = new Map<string, BratSpan>();
  const [attributes, relations]: [string[], string[]] = [[], []];
  const references: [string, string][] = [];
  const notes = new Map<string, string>();
  const ids = new Set<string>();
  assert.ok(annotations === '' || annotations.endsWith('\n'));
  for (const line of annotations.split(LINE_END).slice(0, -1)) {
    const [id = '', data = '', ...rest] = line.split('\t');
    assert.match(id, /^[TARN#][0-9]+$/u, line);
    assert.ok(!ids.has(id), `${id} twice`);
    ids.add(id);
    if (id.startsWith('T')) spans.set(id, readSpan(text, data, rest));
    else if (id.startsWith('A')) attributes.push(data);
    else if (id.startsWith('R')) relations.push(data);
    else if (id.startsWith('N')) {
      assert.match(data, /^\S+ T\d+ \S+?:\S+$/u);
      references.push([data, rest.join('\t')]);
    } else notes.set(data.split(' ')[1] ?? '', rest.join('\t'));
  }
  for (const data of [...attributes, ...relations, ...references.map(([reference]) => reference)]) {
    for (const [target] of data.matchAll(/\bT\d+\b/gu)) assert.ok(spans.has(target), data);
  }
  for (const target of notes.keys()) assert.ok(spans.has(target), target);
  return { spans, attributes, relations, references, notes };
}

/**
 * What a document says that its collection does not declare: kinds of spans, attributes and their values, relations and
 * what they lead from and to. Source: brat's manual, «annotation configuration» (https://brat.nlplab.org/configuration.html).
 */
export function bratFaults(document: BratDocument, configuration: string): readonly string[] {
  const { spans, attributes, relations } = document;
  const [, ...parts] = configuration.split(/^\[\w+\]\n/mu).map((part) => part.trim().split('\n'));
  const [entities = [], related = [], , described = []] = parts;
  const typeOf = (id = ''): string => spans.get(id)?.type ?? '';
  const allowed = new Set<string>();
  for (const [, name, type, values] of described.join('\n').matchAll(/^(\w+)\tArg:(\w+)(?:, Value:(\S+))?$/gmu)) {
    for (const value of values?.split('|') ?? ['']) allowed.add(`${name} ${type} ${value}`);
  }
  for (const [, name, from, to] of related.join('\n').matchAll(/^(\w+)\tArg1:(\w+), Arg2:(\w+)$/gmu)) {
    allowed.add(`${name} ${from} ${to}`);
  }
  const said = [
    ...attributes.map((data) => {
      const [name, target, value = ''] = data.split(' ');
      return `${name} ${typeOf(target)} ${value}`;
    }),
    ...relations.map((data) => {
      const [, name, from, to] = /^(\w+) Arg1:(T\d+) Arg2:(T\d+)$/u.exec(data) ?? [];
      return `${name} ${typeOf(from)} ${typeOf(to)}`;
    }),
  ];
  const kinds = [...spans.values()].map(({ type }) => type).filter((type) => !entities.includes(type));
  return [...new Set([...kinds, ...said.filter((one) => !allowed.has(one))])];
}

function readSpan(text: string, data: string, [words, ...more]: readonly string[]): BratSpan {
  const [, type = '', offsets = ''] = /^(\S+) ((?:\d+ \d+;?)+)$/u.exec(data) ?? [];
  assert.notEqual(type, '', data);
  assert.equal(more.length, 0, data);
  const letters = [...text];
  const fragments = offsets.split(';').map((pair) => {
    const [start = Number.NaN, end = Number.NaN] = pair.split(' ').map(Number);
    assert.ok(start >= 0 && start < end && end <= letters.length, data);
    return [start, end] as const;
  });
  const marked = fragments.map(([start, end]) => letters.slice(start, end).join(''));
  assert.equal(words, marked.join(' '), data);
  assert.doesNotMatch(marked.join(''), LINE_END, data);
  return { type, fragments, text: marked.join(' ') };
}
