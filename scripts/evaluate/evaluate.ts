import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRecogniser } from '../../src/extract/index.ts';
import { loadTagger } from '../../src/extract/tagger/tagger.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import type { Extractor } from '../../src/model/extraction.ts';
import { evaluateAttribution } from './attribution/evaluate-attribution.ts';
import { BASELINE, compromiseSpans, readWithCompromise } from './compromise.ts';
import { evaluateCopies, printCopyScores } from './copies.ts';
import { printCountryScores, readCountryDocuments, scoreCountries } from './country-linking.ts';
import { scoreGold } from './gold.ts';
import { scoreBaseline } from './gold-baseline.ts';
import { isHeldOut } from './held-out.ts';
import { evaluateHtml, printHtml } from './html/evaluate-html.ts';
import { readLabelled } from './labelled.ts';
import { printPeopleScores, readPeopleDocuments, scorePeople } from './people.ts';
import { type FileReport, printScores, reportJson, type SampleScores } from './report.ts';
import { type EvaluatedRecogniser, evaluate, extractionSpeed } from './run.ts';
import { labelledArticles } from './sample-articles.ts';

const WEIGHTS = new URL('../../src/extract/tagger/weights.bin', import.meta.url);
const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/ner/', import.meta.url));
const CONFUSIONS = 25;

/**
 * Returns the recognisers to compare: the trained tagger alone, the complete pipeline and, if requested, the baseline.
 */
function recognisers(withBaseline: boolean): EvaluatedRecogniser[] {
  const tagger = loadTagger(readFileSync(WEIGHTS));
  const own: EvaluatedRecogniser = { name: 'tagger', recognise: (document) => tagger.tag(document) };
  const baseline: EvaluatedRecogniser = {
    name: BASELINE,
    recognise: (document) => document.map(compromiseSpans),
    readText: readWithCompromise,
  };
  const pipeline: EvaluatedRecogniser = { name: 'pipeline', ...createRecogniser({ tagger }) };
  return withBaseline ? [own, pipeline, baseline] : [own, pipeline];
}

/** Returns the labelled files of the project. */
function includedFiles(): string[] {
  if (!existsSync(FIXTURES)) return [];
  return readdirSync(FIXTURES)
    .filter((name) => /\.tsv(\.gz)?$/.test(name))
    .map((name) => `${FIXTURES}${name}`);
}

export interface EvaluationOptions {
  readonly countries?: string;
  readonly copies?: string;
  readonly html?: string;
  readonly people?: string;
  readonly attribution?: string;
  readonly heldOut?: true;
  readonly json?: true;
  readonly errors?: true;
  readonly baseline: boolean;
}

async function countryReport(file: string, json: boolean, shown: number): Promise<string> {
  const documents = readCountryDocuments(readFileSync(file, 'utf8'));
  const scores = scoreCountries(documents, await loadExtractor());
  return json ? `${JSON.stringify({ file, ...scores }, null, 2)}\n` : printCountryScores(file, scores, shown);
}

async function peopleReport(
  file: string,
  isForHeldOut: boolean,
  json: boolean,
  shown: number,
): Promise<string> {
  const documents = readPeopleDocuments(readFileSync(file)).filter(
    ({ id }) => isHeldOut(id) === isForHeldOut,
  );
  const scores = scorePeople(documents, await loadExtractor());
  return json ? `${JSON.stringify({ file, ...scores }, null, 2)}\n` : printPeopleScores(file, scores, shown);
}

function sampleScores(extractor: Extractor, withBaseline: boolean): SampleScores {
  const articles = labelledArticles();
  return { layers: scoreGold(articles, extractor), baseline: withBaseline ? scoreBaseline(articles) : [] };
}

/** Evaluates the files, or the files of the project if there are none, and prints the scores. */
export async function evaluateFiles(files: readonly string[], options: EvaluationOptions): Promise<void> {
  const shown = options.errors === true ? CONFUSIONS : 0;
  if (options.countries !== undefined) {
    process.stdout.write(await countryReport(options.countries, options.json === true, shown));
    return;
  }
  if (options.copies !== undefined) {
    const scores = await evaluateCopies(options.copies);
    process.stdout.write(printCopyScores(options.copies, scores, options.errors === true));
    return;
  }
  if (options.html !== undefined) {
    const report = evaluateHtml(options.html);
    const text = options.json === true ? `${JSON.stringify(report, null, 2)}\n` : printHtml(report, shown);
    process.stdout.write(text);
    return;
  }
  if (options.people !== undefined) {
    const report = await peopleReport(options.people, options.heldOut === true, options.json === true, shown);
    process.stdout.write(report);
    return;
  }
  if (options.attribution !== undefined) {
    const { attribution, heldOut = false, json = false } = options;
    process.stdout.write(await evaluateAttribution(attribution, { heldOut, json, errors: 4 * shown }));
    return;
  }
  const compared = recognisers(options.baseline);
  const extractor = await loadExtractor();
  const reports = (files.length > 0 ? files : includedFiles()).map((file): FileReport => {
    const documents = readLabelled(readFileSync(file));
    return {
      file,
      documents: documents.length,
      sentences: documents.reduce((sum, document) => sum + document.length, 0),
      evaluations: compared.map((recogniser) => evaluate(documents, recogniser)),
      extractionTokensPerSecond: extractionSpeed(documents, extractor),
    };
  });
  const samples = files.length > 0 ? null : sampleScores(extractor, options.baseline);
  process.stdout.write(
    options.json === true ? `${reportJson(reports, samples, shown)}\n` : printScores(reports, samples, shown),
  );
}
