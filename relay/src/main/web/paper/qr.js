// A QR code (ISO/IEC 18004): bytes, error correction M, versions 1 to 10. Enough for an address with a slip's code in it.

/** For versions 1 to 10 at M: error correction words a block, then data words of each block. */
const BLOCKS = [
  [10, [16]], [16, [28]], [26, [44]], [18, [32, 32]], [24, [43, 43]], [16, [27, 27, 27, 27]], [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]], [22, [36, 36, 36, 37, 37]], [26, [43, 43, 43, 43, 44]],
];
const CENTRES = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];
const MASKS = [
  (x, y) => (x + y) % 2 === 0, (x, y) => y % 2 === 0, x => x % 3 === 0, (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0, (x, y) => (x * y) % 2 + (x * y) % 3 === 0,
  (x, y) => ((x * y) % 2 + (x * y) % 3) % 2 === 0, (x, y) => ((x + y) % 2 + (x * y) % 3) % 2 === 0,
];
const FINDER_LIKE = [[1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1]];
const LEVEL_M = 0;
const QUIET = 4;

/** @returns `{size, path}`: an SVG path on a grid with the quiet zone around it */
export function qrPath(text) {
  const rows = qr(text);
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
  return { size: rows.length + 2 * QUIET, path: path.join("") };
}

/** @returns rows of 0 and 1, with the mask that the standard's penalties prefer */
export function qr(text) {
  const bytes = new TextEncoder().encode(text);
  const version = 1 + BLOCKS.findIndex(([, data], at) => bytes.length <= sum(data) - (at < 9 ? 2 : 3));
  if (version === 0) throw new RangeError("Too long for a QR code.");
  const words = interleaved(dataWords(bytes, version), BLOCKS[version - 1]);
  return MASKS.map((mask, number) => drawn(version, words, mask, number))
    .map(rows => ({ rows, penalty: penaltyOf(rows) })).reduce((best, next) => (next.penalty < best.penalty ? next : best)).rows;
}

const sum = list => list.reduce((total, one) => total + one, 0);

function dataWords(bytes, version) {
  const bits = [];
  const push = (value, length) => { for (let at = length - 1; at >= 0; at--) bits.push((value >> at) & 1); };
  const room = sum(BLOCKS[version - 1][1]);
  push(4, 4);
  push(bytes.length, version < 10 ? 8 : 16);
  bytes.forEach(byte => push(byte, 8));
  push(0, Math.min(4, 8 * room - bits.length));
  push(0, (8 - bits.length % 8) % 8);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => Number.parseInt(bits.slice(8 * at, 8 * at + 8).join(""), 2));
  while (words.length < room) words.push(words.length % 2 === (bits.length / 8) % 2 ? 0xec : 0x11);
  return words;
}

function interleaved(words, [correction, sizes]) {
  let from = 0;
  const blocks = sizes.map(size => words.slice(from, from += size));
  const corrections = blocks.map(block => remainder(block, generator(correction)));
  const turn = lists => Array.from({ length: Math.max(...lists.map(list => list.length)) }, (_, at) => lists.filter(list => at < list.length).map(list => list[at])).flat();
  return [...turn(blocks), ...turn(corrections)];
}

/** In GF(256) with the polynomial of the standard. */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ (product >> 7 ? 0x11d : 0) ^ ((b >> bit) & 1 ? a : 0);
  return product;
}

function generator(degree) {
  let [polynomial, root] = [[1], 1];
  for (let at = 0; at < degree; at++, root = times(root, 2)) {
    polynomial = [...polynomial, 0].map((factor, place) => factor ^ (place > 0 ? times(polynomial[place - 1], root) : 0));
  }
  return polynomial.slice(1);
}

const remainder = (block, divisor) => block.reduce((rest, word) => {
  const lead = word ^ rest[0];
  return [...rest.slice(1), 0].map((value, at) => value ^ times(divisor[at], lead));
}, divisor.map(() => 0));

function drawn(version, words, mask, number) {
  const size = 17 + 4 * version;
  const rows = Array.from({ length: size }, () => Array(size).fill(null));
  const put = (x, y, dark) => { if (rows[y]?.[x] !== undefined) rows[y][x] = Number(dark); };
  patterns(version, size, put);
  format(size, number, put);
  if (version >= 7) versionBits(version, size, put);
  fill(rows, size, words, mask);
  return rows;
}

function patterns(version, size, put) {
  for (let at = 0; at < size; at++) for (const [x, y] of [[at, 6], [6, at]]) put(x, y, at % 2 === 0);
  for (const [cx, cy] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
    square(4, (dx, dy, ring) => put(cx + dx, cy + dy, ring !== 2 && ring !== 4));
  }
  const centres = CENTRES[version - 1];
  for (const cx of centres) for (const cy of centres) {
    if (!isCorner(cx, cy, size)) square(2, (dx, dy, ring) => put(cx + dx, cy + dy, ring !== 1));
  }
}

const isCorner = (x, y, size) => [[6, 6], [size - 7, 6], [6, size - 7]].some(([cx, cy]) => cx === x && cy === y);

function square(reach, each) {
  for (let dy = -reach; dy <= reach; dy++) for (let dx = -reach; dx <= reach; dx++) each(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)));
}

function coded(value, length, polynomial, degree) {
  let rest = value << degree;
  for (let at = length - 1; at >= 0; at--) if ((rest >> (at + degree)) & 1) rest ^= polynomial << at;
  return (value << degree) | rest;
}

function format(size, mask, put) {
  const bits = coded((LEVEL_M << 3) | mask, 5, 0x537, 10) ^ 0x5412;
  const bit = at => (bits >> at) & 1;
  for (let at = 0; at < 15; at++) {
    if (at < 8) put(8, at < 6 ? at : at + 1, bit(at));
    else put(at === 8 ? 7 : 14 - at, 8, bit(at));
    if (at < 8) put(size - 1 - at, 8, bit(at));
    else put(8, size - 15 + at, bit(at));
  }
  put(8, size - 8, 1);
}

function versionBits(version, size, put) {
  const bits = coded(version, 6, 0x1f25, 12);
  for (let at = 0; at < 18; at++) {
    const [far, near] = [size - 11 + at % 3, Math.floor(at / 3)];
    put(far, near, (bits >> at) & 1);
    put(near, far, (bits >> at) & 1);
  }
}

function fill(rows, size, words, mask) {
  let at = 0;
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2, upward = !upward) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step++) for (const x of [right, right - 1]) {
      const y = upward ? size - 1 - step : step;
      if (rows[y][x] !== null) continue;
      rows[y][x] = (((words[at >> 3] ?? 0) >> (7 - at % 8)) & 1) ^ Number(mask(x, y));
      at += 1;
    }
  }
}

function penaltyOf(rows) {
  const columns = rows.map((_, x) => rows.map(row => row[x]));
  const dark = sum(rows.map(sum));
  return sum([...rows, ...columns].map(line => runs(line) + 40 * finderLike(line))) + 3 * blocks(rows) + 10 * Math.floor(Math.abs(20 * dark - 10 * rows.length ** 2) / rows.length ** 2);
}

function runs(line) {
  let [total, length] = [0, 1];
  for (let at = 1; at <= line.length; at++) {
    if (line[at] === line[at - 1]) { length += 1; continue; }
    if (length >= 5) total += length - 2;
    length = 1;
  }
  return total;
}

const finderLike = line => sum(line.map((_, from) => FINDER_LIKE.filter(pattern => pattern.every((value, at) => line[from + at] === value)).length));

function blocks(rows) {
  let count = 0;
  for (let y = 1; y < rows.length; y++) for (let x = 1; x < rows.length; x++) {
    if (rows[y][x] === rows[y - 1][x] && rows[y][x] === rows[y][x - 1] && rows[y][x] === rows[y - 1][x - 1]) count += 1;
  }
  return count;
}
