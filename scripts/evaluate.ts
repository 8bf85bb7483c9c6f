import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { compromiseSpans } from '../src/evaluate/compromise.ts';
import { readLabelled } from '../src/evaluate/labelled.ts';
import { type FileReport, printReports, reportJson } from '../src/evaluate/report.ts';
import { evaluate, type Recogniser } from '../src/evaluate/run.ts';
import { loadTagger } from '../src/extract/tagger/tagger.ts';

const WEIGHTS = new URL('../src/extract/tagger/weights.bin', import.meta.url);
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/ner/', import.meta.url));
const CONFUSIONS = 25;

/** The recognisers put side by side. The pipeline's final mentions join the list here once it decides on given tokens. */
function recognisers(withBaseline: boolean): Recogniser[] {
  const tagger = loadTagger(readFileSync(WEIGHTS));
  const ours: Recogniser = { name: 'tagger', recognise: (document) => tagger.tag(document) };
  const baseline: Recogniser = { name: 'compromise', recognise: (document) => document.map(compromiseSpans) };
  return withBaseline ? [ours, baseline] : [ours];
}

/** All labelled files that come with the project. */
function atHand(): string[] {
  if (!existsSync(FIXTURES)) return [];
  return readdirSync(FIXTURES)
    .filter((name) => /\.tsv(\.gz)?$/.test(name))
    .map((name) => `${FIXTURES}${name}`);
}

const program = new Command('evaluate')
  .description('Score the recogniser on labelled text: token<TAB>BIO label, a blank line between sentences.')
  .argument('[files...]', 'labelled files, gzipped or not; without any, those that come with the project')
  .option('--json', 'print figures for machines')
  .option('--errors', 'list the commonest confusions')
  .option('--no-baseline', 'leave compromise out')
  .action((files: string[], options: { json?: true; errors?: true; baseline: boolean }) => {
    const running = recognisers(options.baseline);
    const reports = (files.length > 0 ? files : atHand()).map((file): FileReport => {
      const documents = readLabelled(readFileSync(file));
      return {
        file,
        documents: documents.length,
        sentences: documents.reduce((sum, document) => sum + document.length, 0),
        evaluations: running.map((recogniser) => evaluate(documents, recogniser)),
      };
    });
    const shown = options.errors === true ? CONFUSIONS : 0;
    process.stdout.write(
      `${options.json === true ? reportJson(reports, shown) : printReports(reports, shown)}\n`,
    );
  });

program.parse();
