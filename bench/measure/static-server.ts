import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** A body that was sent. */
export interface Sent {
  readonly path: string;
  readonly type: ResourceType;
  /** As it went over the wire, compressed, without headers. */
  readonly bytes: number;
}

export const resourceTypes = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type ResourceType = (typeof resourceTypes)[number];

export interface StaticServer {
  readonly origin: string;
  readonly protocol: 'HTTP/2' | 'HTTP/1.1';
  /** What was sent since it was last emptied, in order. */
  readonly sent: Sent[];
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder to a browser on this machine, the same way whoever made it: brotli at its best, as a host that
 * compresses once, for all that gets smaller by it; no other headers than a type. Over HTTP/2 where there is
 * a certificate to be had.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const bodies = new Map<string, Body | undefined>();
  const sent: Sent[] = [];
  const bodyOf = (url = '/'): Body | undefined => {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    if (!bodies.has(path)) bodies.set(path, readBody(folder, path));
    const body = bodies.get(path);
    sent.push({ path, type: body?.type ?? 'other', bytes: body?.content.length ?? 0 });
    return body;
  };
  const certificate = makeCertificate();
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, ({ url }, response) => {
        const body = bodyOf(url);
        response.writeHead(body ? 200 : 404, body?.headers ?? {}).end(body?.content ?? '');
      })
    : createServer(({ url }, response) => {
        const body = bodyOf(url);
        response.writeHead(body ? 200 : 404, body?.headers ?? {}).end(body?.content ?? '');
      });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${port}`,
    protocol: certificate ? 'HTTP/2' : 'HTTP/1.1',
    sent,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

interface Body {
  readonly type: ResourceType;
  readonly headers: Record<string, string>;
  readonly content: Buffer;
}

function readBody(folder: string, path: string): Body | undefined {
  const file = [path, `${path}.html`, join(path, 'index.html')]
    .map((name) => join(folder, normalize(join('/', name))))
    .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return undefined;
  const plain = readFileSync(file);
  const [type, mime] = kinds[extname(file)] ?? ['other', 'application/octet-stream'];
  const headers = { 'content-type': mime, 'cache-control': 'max-age=600' };
  const small = brotliCompressSync(plain);
  return small.length < plain.length
    ? { type, headers: { ...headers, 'content-encoding': 'br' }, content: small }
    : { type, headers, content: plain };
}

const kinds: Readonly<Record<string, readonly [ResourceType, string]>> = {
  '.html': ['html', 'text/html; charset=utf-8'],
  '.css': ['css', 'text/css; charset=utf-8'],
  '.js': ['script', 'text/javascript; charset=utf-8'],
  '.mjs': ['script', 'text/javascript; charset=utf-8'],
  '.json': ['other', 'application/json'],
  '.wasm': ['other', 'application/wasm'],
  '.woff2': ['font', 'font/woff2'],
  '.woff': ['font', 'font/woff'],
  '.svg': ['image', 'image/svg+xml'],
  '.png': ['image', 'image/png'],
  '.webp': ['image', 'image/webp'],
  '.avif': ['image', 'image/avif'],
  '.ico': ['image', 'image/x-icon'],
};
