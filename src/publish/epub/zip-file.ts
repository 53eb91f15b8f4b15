import { closeSync, openSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A file to be packed. */
export interface PackedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Set for what is not to be compressed. */
  readonly plain?: boolean;
}

/**
 * A ZIP file that is written file by file, so that memory holds one of them. The same files make the same bytes on each
 * machine: every file bears the same day, and the compressor is no part of Node. Sizes stand in front of each file, which
 * reading systems want of the first one, and which the streams of `fflate` put behind.
 */
export class ZipFile {
  readonly #descriptor: number;
  readonly #directory: Uint8Array[] = [];
  #length = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'w');
  }

  add({ name, content, plain = false }: PackedFile): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = plain ? bytes : deflateSync(bytes);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    // Version that unpacks it, names in UTF-8, method, time and day, checksum, sizes, length of the name.
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(plain ? 0 : 8, 4);
    facts.writeUInt16LE(0, 6);
    facts.writeUInt16LE(firstDayOfZip, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(this.#length, 10);
    this.#directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), facts, rest, path]),
    );
    this.#write(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, path]));
    this.#write(packed);
  }

  /** Writes the directory and closes the file. */
  finish(): void {
    const directory = Buffer.concat(this.#directory);
    const end = Buffer.alloc(22);
    end.write('PK\u0005\u0006', 'latin1');
    end.writeUInt16LE(this.#directory.length, 8);
    end.writeUInt16LE(this.#directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#length, 16);
    this.#write(directory);
    this.#write(end);
    closeSync(this.#descriptor);
  }

  #write(bytes: Uint8Array): void {
    writeFileSync(this.#descriptor, bytes);
    this.#length += bytes.length;
  }
}

/** 1 January 1980, which is as early as ZIP knows. */
const firstDayOfZip = (1 << 5) | 1;
