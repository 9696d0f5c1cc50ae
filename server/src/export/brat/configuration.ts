import type { Mention } from '../../recognition/mention';

/** The name of the file that tells brat what it may meet in a collection. */
export const CONFIGURATION = 'annotation.conf';

/** Attributes with a fixed choice of values, which brat can show and search by; null for those that are there or not. */
export const CHOICES = [
  { name: 'Elliptic', kind: 'directive', attribute: 'elliptic', values: null },
  { name: 'Generic', kind: 'title', attribute: 'generic', values: null },
  { name: 'Status', kind: 'title', attribute: 'status', values: ['former', 'acting', 'new'] },
  { name: 'Role', kind: 'person', attribute: 'role', values: ['official', 'byline', 'credit', 'other'] },
  { name: 'Modifier', kind: 'figure', attribute: 'modifier', values: ['more', 'less', 'approx'] },
] as const satisfies readonly {
  readonly name: string;
  readonly kind: Mention['kind'];
  readonly attribute: string;
  readonly values: readonly string[] | null;
}[];

/** From a title to the person who holds it. */
export const HOLDER = 'Holder';

const attributes = CHOICES.map(({ name, kind, values }) =>
  values === null ? `${name}\tArg:${kind}` : `${name}\tArg:${kind}, Value:${values.join('|')}`,
);

/** Source: brat's manual, «annotation configuration»; mentions of different kinds may overlap. */
export const configuration = `[entities]
directive
title
person
figure
date

[relations]
${HOLDER}\tArg1:title, Arg2:person
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
${attributes.join('\n')}
`;
