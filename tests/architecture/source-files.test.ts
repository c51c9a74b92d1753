import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { homesOf, mayImport } from '../../tools/layers.mjs';

const entries = readdirSync('src', { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const emptyNames = ['utils', 'helpers', 'common', 'misc', 'manager', 'index'];

describe('the files of src', () => {
  it('fit on two screens: no file is over 250 lines', () => {
    const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
    expect(files.filter((file) => linesOf(file) > 250)).toEqual([]);
  });

  it('have names that say what is in them, and none is a barrel', () => {
    const wordsOf = (file: string) => basename(file).split(/[.-]/);
    expect(files.filter((file) => wordsOf(file).some((word) => emptyNames.includes(word)))).toEqual([]);
  });

  it('leave the words that people see to text/; the domain alone knows Chinese numerals, units and what it makes up', () => {
    const withoutComments = (file: string) =>
      readFileSync(file, 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/^\s*\/\/.*$/gm, '');
    const elsewhere = files.filter((file) => /\.tsx?$/.test(file) && !/^src\/(text|domain)\//.test(file));
    expect(elsewhere.filter((file) => /\p{Script=Han}/u.test(withoutComments(file)))).toEqual([]);
  });

  it('stand in folders that have a row in the table of layers', () => {
    const top = readdirSync('src', { withFileTypes: true });
    const folders = top.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((folder) => !Object.hasOwn(mayImport, folder))).toEqual([]);
  });
});

describe('the packages of the product', () => {
  it('have a home in the table of layers', () => {
    expect(Object.keys(homesOf).sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});
