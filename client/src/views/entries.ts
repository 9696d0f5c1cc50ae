import { type Command, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { editorTarget } from '../openTarget';
import type { Found, TreeEntry } from '../protocol';

/** The icon of each kind of thing that can be found, from those that VS Code has. */
export const FOUND_ICONS: Readonly<Record<Found['kind'], string>> = {
  document: 'law',
  person: 'person',
  office: 'briefcase',
  article: 'note',
};

/** The icon of each kind of entry. */
const ICONS: Readonly<Record<TreeEntry['kind'], string | undefined>> = {
  ...FOUND_ICONS,
  group: undefined,
  holding: 'calendar',
  reason: 'link',
  unidentified: 'question',
  more: undefined,
};

/** An entry as VS Code shows it: a click opens what it stands for, where that can be read. */
export function itemOf(entry: TreeEntry): TreeItem {
  const item = new TreeItem(
    entry.label,
    entry.opens ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const icon = ICONS[entry.kind];
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
  if (entry.detail) item.description = entry.detail;
  item.tooltip = entry.tooltip ?? (entry.detail ? `${entry.label} · ${entry.detail}` : entry.label);
  item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
  // with a target it can be opened to the side, of a thing there is a concordance; all but «more» can be copied
  const abilities = [
    ...(entry.target === undefined ? [] : ['target']),
    ...(entry.thing === undefined ? [] : ['thing']),
  ];
  item.contextValue = [entry.kind, ...abilities].join(' ');
  const open = openCommand(entry);
  if (open !== undefined) item.command = open;
  return item;
}

function openCommand({ label, target }: TreeEntry): Command | undefined {
  if (target === undefined) return undefined;
  const { uri, selection } = editorTarget(target);
  return { command: 'vscode.open', title: label, arguments: [uri, { selection }] };
}
