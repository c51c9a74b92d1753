// Reads a backup file of 聚力看板 without the product: node read-backup.mjs FILE [PASSWORD] > lines.jsonl
// Prints every line of the body and says on the error output what was checked. docs/backup-format.md explains each step.
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import { gunzipSync } from 'node:zlib';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

// Canonical JSON: keys sorted by UTF-16 code unit, no white space.
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

const must = (holds, what) => {
  if (!holds) {
    stderr.write(`NOT A SOUND BACKUP: ${what}\n`);
    exit(1);
  }
};

const [, , name, password = ''] = argv;
const file = readFileSync(name);
const end = file.indexOf(10);
const header = JSON.parse(file.subarray(0, end).toString('utf8'));
must(header.format === 'juli-backup' && header.version === 1, 'the format is not juli-backup 1');
const { sha256: ownHash, ...head } = header;
must(sha256(canonical(head)) === ownHash, 'the header is not what its hash says');

must(file.subarray(0, end).toString('utf8') === canonical(header), 'the header is not canonical JSON');

let body = file.subarray(end + 1);
must(
  body.length === header.body.bytes && sha256(body) === header.body.sha256,
  'the body is cut off or altered',
);

if (header.encryption) {
  const { iterations, salt, nonce, segmentBytes } = header.encryption;
  must(iterations >= 600_000 && iterations <= 10_000_000, 'iterations are too few or too many');
  const key = pbkdf2Sync(password.normalize('NFKC'), Buffer.from(salt, 'hex'), iterations, 32, 'sha256');
  const { format, version, madeAt, device, changeVersion, scope, compression, encryption } = header;
  const bound = canonical({ format, version, madeAt, device, changeVersion, scope, compression, encryption });
  const parts = [];
  for (let at = 0, count = 0; at < body.length; at += segmentBytes + 16, count += 1) {
    const segment = body.subarray(at, at + segmentBytes + 16);
    const tail = Buffer.alloc(5); // the number of the segment, big-endian, and 1 for the last
    tail.writeUInt32BE(count);
    tail[4] = at + segmentBytes + 16 >= body.length ? 1 : 0;
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.concat([Buffer.from(nonce, 'hex'), tail]));
    cipher.setAAD(Buffer.from(bound)).setAuthTag(segment.subarray(-16));
    parts.push(cipher.update(segment.subarray(0, -16)));
    try {
      cipher.final();
    } catch {
      must(false, 'the password does not open it');
    }
  }
  body = Buffer.concat(parts);
}

if (header.compression === 'gzip') body = gunzipSync(body);
must(body.length === header.plainBytes, 'the lines are not as long as the header says');
const lines = body.toString('utf8').split('\n').slice(0, -1);
must(lines.length === header.lines, 'there are not as many lines as the header says');
const changes = lines.slice(0, header.counts.changes);
must(sha256(changes.map((line) => `${line}\n`).join('')) === header.changesSha256, 'the changes are altered');

stdout.write(body);
stderr.write(`sound: ${changes.length} changes, ${header.counts.files} files, made ${header.madeAt}\n`);
