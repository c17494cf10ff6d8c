/**
 * What of the table the reader has marked, and the clipboard.
 */

/** A selection in a shadow root, as the engines have it. */
interface ShadowSelection {
  getComposedRanges?(options: {readonly shadowRoots: readonly ShadowRoot[]}): readonly StaticRange[];
}

/** What is marked inside a shadow root; none where that is not known, or nothing is. */
function rangeIn(root: ShadowRoot): Range | undefined {
  const own = (root as {getSelection?(): Selection | null}).getSelection?.() ?? document.getSelection();
  const [composed] = (document.getSelection() as ShadowSelection | null)?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  const range = document.createRange();
  if (composed && root.contains(composed.startContainer) && root.contains(composed.endContainer)) {
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range.collapsed ? undefined : range;
  }
  const found = own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
  return found && !found.collapsed && root.contains(found.commonAncestorContainer) ? found : undefined;
}

/**
 * The places of the rows that the reader has marked, `from` being that of the first that has a node. None where less than
 * two cells are: a word is copied as a word.
 */
export function selectedPlaces(
  root: ShadowRoot | null, table: HTMLElement, from: number,
): {readonly from: number; readonly to: number} | undefined {
  const range = root ? rangeIn(root) : undefined;
  if (!range) return undefined;
  const rows = [...table.querySelectorAll('.row')];
  const marked = rows.flatMap((row, i) => (range.intersectsNode(row) ? [i] : []));
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const cells = [...rows[first]?.children ?? []].filter(cell => range.intersectsNode(cell));
  return first === last && cells.length < 2 ? undefined : {from: from + first, to: from + last + 1};
}

/** Writes a text that is still being made. False where the browser does not let us. */
export async function writeClipboard(text: Promise<string>): Promise<boolean> {
  const {clipboard} = navigator as {readonly clipboard?: Clipboard};
  try {
    if (!clipboard) return false;
    if (typeof ClipboardItem === 'function') {
      // Given as a promise, or WebKit says that the press was too long ago.
      await clipboard.write([new ClipboardItem({'text/plain': text.then(content => new Blob([content], {type: 'text/plain'}))})]);
    } else await clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}
