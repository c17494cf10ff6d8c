/**
 * What tests use of the runner's own commands. The package's declarations are not read, since they bring Node's
 * global names into code that runs in browsers (test/tsconfig.browser.json points here).
 */
export function executeServerCommand<R, P>(command: string, payload?: P): Promise<R>;
export function emulateMedia(media: {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'dark' | 'light' | 'no-preference';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}): Promise<void>;
export function sendMouse(
  action:
    | {readonly type: 'move'; readonly position: readonly [number, number]}
    | {
        readonly type: 'click';
        readonly position: readonly [number, number];
        readonly button?: 'left' | 'middle' | 'right';
      }
    | {readonly type: 'down' | 'up'; readonly button?: 'left' | 'middle' | 'right'},
): Promise<void>;
export function sendKeys(keys: {readonly type: string} | {readonly press: string}): Promise<void>;
