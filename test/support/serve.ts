import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { securityHeaders } from '#integrations';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server that is up. */
export interface Served {
  /** Address without a slash at the end. */
  origin: string;
  /** Paths asked for so far, in order. */
  asked: string[];
  close: () => Promise<void>;
}

/** Serves a built site as a static host would, with the headers the site asks for. */
export async function serve(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const found = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    for (const [name, value] of Object.entries(securityHeaders)) {
      // Plain HTTP on this machine: the browser would refuse the next request.
      if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
    }
    response.setHeader('Content-Type', types[extname(sent)] ?? 'application/octet-stream');
    response.statusCode = found ? 200 : 404;
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
