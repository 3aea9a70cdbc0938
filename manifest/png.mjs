// Reads as much of a PNG as the icon rules ask about: 8-bit RGB or RGBA, not interlaced.
import { inflateSync } from "node:zlib";

const channelsOf = { 2: 3, 6: 4 };

export function readPng(bytes) {
  const chunks = [...chunksOf(bytes)];
  const header = chunks.find(({ type }) => type === "IHDR").data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = channelsOf[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) {
    throw new Error("Icons are 8-bit RGB or RGBA and not interlaced.");
  }
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const samples = unfilter(raw, width * channels, height, channels);
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const [red, green, blue, alpha = 255] = samples.subarray(i * channels, (i + 1) * channels);
    return { red, green, blue, alpha };
  });
  return { width, height, pixels };
}

function* chunksOf(bytes) {
  const signatureLength = 8;
  for (let at = signatureLength; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    yield { type: bytes.toString("latin1", at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** PNG stores each row as differences to its neighbours; the first byte of a row says to which. */
function unfilter(raw, rowLength, height, channels) {
  const out = Buffer.alloc(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const left = x >= channels ? out[y * rowLength + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * rowLength + x] : 0;
      const upLeft = y > 0 && x >= channels ? out[(y - 1) * rowLength + x - channels] : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter];
      out[y * rowLength + x] = raw[y * (rowLength + 1) + 1 + x] + predicted;
    }
  }
  return out;
}

function paeth(left, up, upLeft) {
  const estimate = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((value) => Math.abs(estimate - value));
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}
