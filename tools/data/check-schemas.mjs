import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./data-files.mjs').DataFile} DataFile */

/**
 * Every file names its published schema with $schema and obeys it.
 * @param {DataFile[]} files
 * @param {string} folder of the data
 * @returns {Generator<Fault>}
 */
export function* checkSchemas(files, folder) {
  const schemaFolder = join(folder, 'schema');
  const ajv = new Ajv2020({ allErrors: true });
  for (const name of readdirSync(schemaFolder).filter((name) => name.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')));
  }
  for (const { file, path, kind, value } of files) {
    const name = `${kind}.schema.json`;
    if (resolve(dirname(path), String(value?.$schema)) !== join(resolve(schemaFolder), name)) {
      const remedy = `写成指向 data/schema/${name} 的相对路径`;
      yield { file, place: '$schema', problem: '没有指向自己的数据格式', remedy };
    }
    if (ajv.validate(name, value)) continue;
    for (const error of ajv.errors ?? []) yield schemaFault({ file, kind, value }, error);
  }
}

/**
 * @param {{ file: string, kind: string, value: any }} dataFile
 * @param {import('ajv').ErrorObject} error
 * @returns {Fault}
 */
function schemaFault({ file, kind, value }, error) {
  return {
    file,
    id: nearestId(value, error.instancePath),
    place: error.instancePath || '最外层',
    problem: `不合数据格式：${sentence(error)}`,
    remedy: `对照 data/schema/${kind}.schema.json 改正`,
  };
}

/** @param {import('ajv').ErrorObject} error */
function sentence({ keyword, params, message }) {
  switch (keyword) {
    case 'required':
      return `缺少 ${params.missingProperty}`;
    case 'additionalProperties':
      return `多出 ${params.additionalProperty}`;
    case 'enum':
      return `只能是 ${params.allowedValues.join('、')}`;
    case 'pattern':
      return `写法须合 ${params.pattern}`;
    case 'type':
      return `类型须是 ${params.type}`;
    case 'minLength':
    case 'minItems':
      return `至少 ${params.limit} 个`;
    case 'maxLength':
      return `至多 ${params.limit} 个字`;
    default:
      return String(message);
  }
}

/**
 * @param {any} value
 * @param {string} instancePath /targets/3/goal
 * @returns {string | undefined}
 */
function nearestId(value, instancePath) {
  let node = value;
  let id;
  for (const step of instancePath.split('/').slice(1)) {
    node = node?.[step];
    if (typeof node?.id === 'string') id = node.id;
  }
  return id;
}
