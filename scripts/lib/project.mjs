/**
 * What several scripts need to know about this project: where it is, and how to run a command in it.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';

/** The project's folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Path of a command that a dev dependency brings. */
export const bin = (name) => `${ROOT}/node_modules/.bin/${name}`;

/**
 * Runs a command in the project's folder and waits for its end.
 * Output goes to the terminal, or with `quiet` is kept. Gives `{code, output}`; never rejects for a non-zero code.
 */
export function run(command, args, {quiet = false, env = {}, cwd = ROOT} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({code: code ?? (signal ? 1 : 0), output}));
  });
}

/** A loopback port that nothing listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Value of `--name=value` or `--name value` among `args`; `true` for a bare `--name`; else `undefined`. */
export function option(name, args = process.argv.slice(2)) {
  const flag = `--${name}`;
  for (const [index, arg] of args.entries()) {
    if (arg.startsWith(`${flag}=`)) return arg.slice(flag.length + 1);
    if (arg !== flag) continue;
    const next = args[index + 1];
    return next === undefined || next.startsWith('--') ? true : next;
  }
  return undefined;
}

/** Runs `main` and turns what it throws into a message and exit code 1. */
export function entry(main) {
  main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  });
}
