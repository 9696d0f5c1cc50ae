import { env, Uri, type Webview } from 'vscode';

/** What a page of a view is made of. */
export interface Page {
  /** The name of its built script and styles. */
  readonly script: string;
  /** What it shows, in words; may be text of an article. */
  readonly name: string;
  /** The words of the page in the reader's language, which the script takes from `data-words`. */
  readonly words: object;
  /** HTML without text of articles. */
  readonly body: string;
  /** Whether the script makes pictures of what it has drawn. */
  readonly pictures?: boolean;
}

/**
 * The HTML of a view. It may run only the script that comes with the extension, loads nothing from anywhere else, and
 * gets all text of articles as data.
 * @param folder with the built scripts and styles.
 */
export function htmlOf(webview: Webview, folder: Uri, { script, name, words, body, pictures }: Page): string {
  const [code, styles] = [`${script}.js`, `${script}.css`].map((file) =>
    escaped(webview.asWebviewUri(Uri.joinPath(folder, file)).toString()),
  );
  const { cspSource } = webview;
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src ${cspSource}`,
    `font-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(pictures ? ['img-src data:'] : []),
  ];
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<link rel="stylesheet" href="${styles}">
<title>${escaped(name)}</title>
</head>
<body data-words="${escaped(JSON.stringify(words))}">
<h1 id="name">${escaped(name)}</h1>
${body}
<script src="${code}"></script>
</body>
</html>`;
}

/** Text as HTML that shows it, also within quotation marks. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (char) => entities[char] ?? char);
}
