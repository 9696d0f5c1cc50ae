import { l10n } from 'vscode';

/** A format to export to, in the words of the list that it is chosen from. */
export interface Format {
  /** As the server knows it. */
  readonly name: string;
  readonly label: string;
  readonly detail: string;
  /** What a file's name ends with; undefined for a folder of files. */
  readonly extension: string | undefined;
  /** The page that explains it. */
  readonly page: string;
}

/** All formats, those that most people want first. */
export function formats(): readonly Format[] {
  return [
    {
      name: 'csv',
      label: 'CSV',
      detail: l10n.t('Tables for Excel, LibreOffice, R and pandas: articles, mentions, citations, holders'),
      extension: undefined,
      page: 'csv',
    },
    {
      name: 'json',
      label: 'JSON',
      detail: l10n.t('All that is known, as one object, for programs of your own'),
      extension: 'json',
      page: 'json',
    },
    {
      name: 'ndjson',
      label: 'NDJSON',
      detail: l10n.t('The same, one line for each article'),
      extension: 'ndjson',
      page: 'json',
    },
    {
      name: 'graphml',
      label: 'GraphML',
      detail: l10n.t('The network of citations for Gephi, yEd, igraph and NetworkX'),
      extension: 'graphml',
      page: 'graphml',
    },
    {
      name: 'brat',
      label: 'brat',
      detail: l10n.t('Texts with annotations, to check and correct in the annotation tool brat'),
      extension: undefined,
      page: 'brat',
    },
    {
      name: 'web-annotation',
      label: 'W3C Web Annotation',
      detail: l10n.t('Annotations as JSON-LD for annotation servers and linked data'),
      extension: 'jsonld',
      page: 'webAnnotation',
    },
  ];
}

/** A table of CSV in the words of the list that it is chosen from. */
export interface Table {
  readonly name: string;
  readonly label: string;
  readonly detail: string;
}

/** The tables of CSV. */
export function tables(): readonly Table[] {
  return [
    {
      name: 'articles',
      label: l10n.t('Articles'),
      detail: l10n.t('Day, headline, province and authors of each article'),
    },
    { name: 'mentions', label: l10n.t('Mentions'), detail: l10n.t('Every document, title, person, figure and date') },
    { name: 'citations', label: l10n.t('Citations'), detail: l10n.t('Every citation with the document that is meant') },
    { name: 'holders', label: l10n.t('Holders'), detail: l10n.t('Who holds which title, and where that is said') },
  ];
}
