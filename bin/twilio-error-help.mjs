#!/usr/bin/env node
// The help of this package in a terminal:
//
//   npx twilio-error-help 30034
//   npx twilio-error-help 20003 21211
//   npx twilio-error-help 'Error 20003: Authenticate'
//   npx twilio-error-help < error.log
//
// Styled where the output is a terminal, else Markdown. Exit code 0: a Twilio error was found; 1: none, or not for every code; 2: wrong usage.
import { explain, toMarkdown } from 'twilio-error-help/core';

/** More than a log line or a response body ever needs; the first and the last part of it are read anyway. */
const MAX_INPUT = 1_000_000;

const args = process.argv.slice(2);
if (args.some((arg) => arg === '--help' || arg === '-h')) {
  process.stdout.write(usage());
} else if (/^--?[a-z][\w=-]*$/i.test(args[0] ?? '')) {
  process.stderr.write(`Unknown option ${args[0]}\n${usage()}`);
  process.exitCode = 2;
} else {
  const input = args.length > 0 ? args.join(' ') : process.stdin.isTTY ? '' : await readInput();
  if (input.trim() === '') {
    process.stderr.write(usage());
    process.exitCode = 2;
  } else {
    const isCodes = /^[\d\s,]+$/.test(input);
    const values = isCodes
      ? input
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(Number)
      : [input];
    const explanations = await Promise.all(values.map((value) => explain(value)));
    const markdown = explanations.map((one) => toMarkdown(one)).join('\n---\n\n');
    const isStyled = process.stdout.isTTY && !process.env['NO_COLOR'];
    process.stdout.write(isStyled ? styled(markdown) : markdown);
    process.exitCode = explanations.every(({ report, entry }) => report || entry) ? 0 : 1;
  }
}

function usage() {
  return [
    'Usage: twilio-error-help <code …>',
    '       twilio-error-help <error text>',
    '       twilio-error-help < error.log',
    '',
    'Says which cause a Twilio error has and what to do. Makes no request.',
    '',
  ].join('\n');
}

async function readInput() {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) {
    text += chunk;
    if (text.length >= MAX_INPUT) break;
  }
  return text.slice(0, MAX_INPUT);
}

/**
 * Markdown as a terminal shows it: strong, code and links, without their marks.
 *
 * @param {string} markdown
 */
function styled(markdown) {
  const bold = (/** @type {string} */ text) => `\u001B[1m${text}\u001B[22m`;
  const code = (/** @type {string} */ text) => `\u001B[36m${text}\u001B[39m`;
  return markdown
    .replace(/ {2}$/gm, '')
    .replace(/^[^\n]+/, bold)
    .replace(/^( *)```\w*\n([^]*?)\n *```$/gm, (_, indent, lines) => `${indent}${code(lines.trimStart())}`)
    .replace(/\*\*([^*\n]+)\*\*/g, (_, text) => bold(text))
    .replace(/(`+) ?([^`\n]+?) ?\1/g, (_, _fence, text) => code(text))
    .replace(/\[([^\]\n]+)\]\((https:[^)\s]+)\)/g, '$1 ($2)')
    .replace(/<(https:[^>\s]+)>/g, '$1')
    .replaceAll('\\*', '*')
    .replaceAll('\\[', '[');
}
