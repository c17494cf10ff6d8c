/**
 * `npm start [-- --port N]`: installs what is missing, builds, and serves the demo on loopback until stopped.
 */
import {build} from './build.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {entry, option} from './lib/project.mjs';
import {serve} from './lib/server.mjs';

const DEFAULT_PORT = 8000;

function wantedPort() {
  const given = option('port') ?? process.env.PORT ?? DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`--port must be 0 to 65535, not "${given}".`);
}

/** npm passes signals to a shell between it and us, which ends without telling us: notice that it is gone. */
function stopWithParent(stop) {
  const {ppid} = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    stop();
  }, 250);
}

entry(async () => {
  const port = wantedPort();
  await ensureInstalled();
  await build();
  const server = await serve({port});
  if (server.taken) console.log(`Port ${port} is taken; using ${server.port} instead.`);
  console.log(`\nDemo: ${server.url}demo/`);
  console.log('ready (stop with Ctrl+C)');
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  if (process.env.npm_lifecycle_event === 'start') stopWithParent(stop);
});
