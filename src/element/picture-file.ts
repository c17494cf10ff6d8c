/**
 * The axis as a file: an SVG whose texts are texts, or a PNG. Both are drawn by the same painters in the same order
 * (`picture-stage.ts`). No image is loaded, which a strict policy would refuse.
 */
import {withTexts} from '../export/png-text.js';
import {SvgContext} from '../export/svg-context.js';
import {colorReader} from '../render/canvas-readings.js';
import {isColor} from '../render/theme.js';
import {TimelineFile, type ExportOptions} from './export-types.js';
import {drawStage, type Sheet, type StageOptions} from './picture-stage.js';
import type {ViewHost} from './view-host.js';

/** Widths of pictures, in CSS px. */
const LEAST_PX = 240;
const MOST_PX = 8192;
/** Side and area of a canvas that every engine draws, in its own pixels. */
const MOST_SIDE = 8192;
const MOST_AREA = 16_000_000;
const DEFAULT_SCALE = 2;
/** Width where the element shows no axis, or a narrow one. */
const DEFAULT_PX = 1200;
const NARROW_PX = 560;
/** What the frame of the picture takes beside the axis. Kept in step with the style sheet. */
const FRAME_PX = 48;

/** What is asked for, the language in any case. */
type PictureOptions = ExportOptions & {readonly locale: string};

/** The picture as a drawing. */
export function svgFile(reader: ViewHost, name: string, options: PictureOptions): TimelineFile {
  const svg = new SvgContext(colorReader());
  let size = {widthPx: 0, heightPx: 0};
  const {title, alt} = drawStage(reader, stageOptions(reader, options), {
    paint: svg,
    open: (widthPx, heightPx) => { size = {widthPx, heightPx}; },
    place: (x, y, mirrorPx) => { svg.setTransform(mirrorPx === undefined ? 1 : -1, 0, 0, 1, x + (mirrorPx ?? 0), y); },
    text: run => { svg.text(run); },
  });
  const text = svg.toText({...size, title, description: alt, lang: options.locale});
  return new TimelineFile([text], name, 'image/svg+xml', {alt});
}

/** The picture in pixels, with what it shows in words inside. */
export async function pngFile(reader: ViewHost, name: string, options: PictureOptions): Promise<TimelineFile> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('exportAs: the browser gives no canvas');
  const {title, alt, credit} = drawStage(reader, stageOptions(reader, options), canvasSheet(context, options.scale));
  const blob = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/png'); });
  if (!blob) throw new Error('exportAs: the browser made no image');
  const utf8 = new TextEncoder();
  const parts = withTexts(new Uint8Array(await blob.arrayBuffer()),
    [['Title', utf8.encode(title)], ['Description', utf8.encode(alt)], ['Source', utf8.encode(credit)]]);
  return new TimelineFile(parts.map(part => new Uint8Array(part)), name, 'image/png', {alt});
}

/** A canvas that becomes as large as the picture is. */
function canvasSheet(context: CanvasRenderingContext2D, wanted: number | undefined): Sheet {
  const {canvas} = context;
  let scale = 1;
  return {
    paint: context,
    open: (widthPx, heightPx) => {
      const most = Math.min(MOST_SIDE / Math.max(widthPx, heightPx), Math.sqrt(MOST_AREA / (widthPx * heightPx)));
      if (wanted !== undefined && !(wanted > 0 && wanted <= most)) {
        throw new RangeError(`exportAs: scale is to be above 0 and at most ${most.toFixed(2)} for this picture, not ${wanted}`);
      }
      scale = wanted ?? Math.min(DEFAULT_SCALE, most);
      canvas.width = Math.max(1, Math.round(widthPx * scale));
      canvas.height = Math.max(1, Math.round(heightPx * scale));
    },
    place: (x, y, mirrorPx) => {
      context.setTransform(mirrorPx === undefined ? scale : -scale, 0, 0, scale, (x + (mirrorPx ?? 0)) * scale, y * scale);
    },
    text: ({text, x, y, fontPx, family, weight, slant, spacing, color, rtl}) => {
      context.font = `${slant} ${weight} ${fontPx}px ${family}`;
      context.letterSpacing = spacing === 'normal' ? '0px' : spacing;
      context.direction = rtl ? 'rtl' : 'ltr';
      context.textAlign = 'start';
      context.fillStyle = color;
      context.fillText(text, x, y);
    },
  };
}

/** What is asked for, checked. */
function stageOptions(reader: ViewHost, {locale, view = 'view', width, background}: PictureOptions): StageOptions {
  if (width !== undefined && !(width >= LEAST_PX && width <= MOST_PX)) {
    throw new RangeError(`exportAs: width is to be ${LEAST_PX} to ${MOST_PX} px, not ${width}`);
  }
  if (background !== undefined && !isColor(background)) throw new TypeError('exportAs: background is no colour');
  const shownPx = reader.find('.plot')?.clientWidth ?? 0;
  return {locale, view, background, widthPx: width ?? (shownPx >= NARROW_PX ? shownPx + FRAME_PX : DEFAULT_PX)};
}
