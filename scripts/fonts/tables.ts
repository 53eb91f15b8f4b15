/** A font as its tables, by their names of four letters. */
export type Tables = Map<string, Buffer>;

/** Takes a TrueType font apart. */
export function readTables(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index;
      const start = font.readUInt32BE(entry + 8);
      const end = start + font.readUInt32BE(entry + 12);
      return [font.toString('latin1', entry, entry + 4), font.subarray(start, end)];
    }),
  );
}

/** Puts a TrueType font together. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  // How to search the list by halves, as the format asks.
  [sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + 2 * index),
  );
  let start = head.length;
  const bodies = sorted.map(([name, table], index) => {
    const entry = 12 + 16 * index;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(name, entry, 'latin1');
    [checksum(padded), start, table.length].forEach((value, place) => head.writeUInt32BE(value, entry + 4 + 4 * place));
    start += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A table of names with nothing but one name, in all the places where systems look for one. */
export function nameTable(name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const places = [1, 2, 4, 6];
  const head = Buffer.alloc(6 + 12 * places.length);
  head.writeUInt16BE(places.length, 2);
  head.writeUInt16BE(head.length, 4);
  places.forEach((place, index) =>
    // Windows, Unicode, American English, which name, how long, and where.
    [3, 1, 0x409, place, text.length, 0].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    ),
  );
  return Buffer.concat([head, text]);
}
