/**
 * Printing cannot wait for a file: it is brought at the first sign that somebody may print, a key held that shortcuts
 * begin with, the pointer on its way to the browser's menus, and at the latest when printing begins.
 */
import type {CleanUp} from '../base/disposable.js';
import type {ViewHost} from './view-host.js';

/** Watches for signs until the file has come, and then has it make what is printed; returns what ends both. */
export function watchForPrint(reader: ViewHost): CleanUp {
  const signs = new AbortController();
  let detach: CleanUp | undefined;
  let isOver = false;
  const bring = (): void => {
    signs.abort();
    void import('./print.js').then(({attachPrint}) => { if (!isOver) detach = attachPrint(reader); }, () => undefined);
  };
  const {signal} = signs;
  document.addEventListener('keydown', ({ctrlKey, metaKey}) => { if (ctrlKey || metaKey) bring(); }, {signal});
  document.documentElement.addEventListener('mouseleave', bring, {signal});
  matchMedia('print').addEventListener('change', bring, {signal});
  addEventListener('beforeprint', bring, {signal});
  return () => {
    isOver = true;
    signs.abort();
    detach?.();
  };
}
