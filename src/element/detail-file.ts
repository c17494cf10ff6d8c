/**
 * Brings the file of the details, once for all elements of a page.
 */
import type {RenderSelected} from './detail.js';

/** What the file holds. */
interface DetailFile {
  readonly renderSelected: RenderSelected;
  readonly detailStyles: {readonly styleSheet?: CSSStyleSheet | undefined};
}

let file: DetailFile | undefined;

/** The file, where it has come. */
export const detailFile = (): DetailFile | undefined => file;

/** Has it brought. One that did not come is asked for again the next time. */
export const bringDetail = async (): Promise<void> => { file ??= await import('./detail.js'); };
