export { createParser, type Parse, type Parser } from './parser.ts';
