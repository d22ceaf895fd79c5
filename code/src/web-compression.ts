import { joinBytes } from './bytes.ts';
import type { Deflate, Inflate } from './status-list.ts';

/** zlib by the Compression Streams of browsers and Node; null for broken input, and for more than `limit` bytes. */
export const webInflate: Inflate = async (bytes, limit) => {
  try {
    return await through(newStream('DecompressionStream'), bytes, limit);
  } catch {
    return null;
  }
};

export const webDeflate: Deflate = (bytes) => through(newStream('CompressionStream'), bytes, Number.POSITIVE_INFINITY);

async function through({ writable, readable }: ByteStream, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // When writing fails, so does the reading that is awaited below.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let room = limit;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    room -= next.value.length;
    if (room < 0) {
      await reader.cancel();
      throw new RangeError('more than the limit');
    }
    chunks.push(next.value);
  }
  return joinBytes(...chunks);
}

type StreamName = 'CompressionStream' | 'DecompressionStream';

interface ByteStream {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: false; value: Uint8Array } | { done: true; value?: undefined }>; cancel(): Promise<void> };
  };
}

function newStream(name: StreamName): ByteStream {
  const constructors = globalThis as unknown as Readonly<Record<StreamName, new (format: 'deflate') => ByteStream>>;
  return new constructors[name]('deflate');
}
