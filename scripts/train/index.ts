import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Presets, SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { isHeldOut } from '../evaluate/held-out.ts';
import { type LabelledDocument, readLabelled } from '../evaluate/labelled.ts';
import { note, run } from '../shared/command-line.ts';
import { CORPORA, type Corpus } from './clean.ts';
import { readNames } from './names.ts';
import { gather, RECIPE, type ReportProgress, type TrainingData, trainModel } from './pipeline.ts';
import { gatherPlaces } from './places.ts';

const WEIGHTS = fileURLToPath(new URL('../../src/extract/tagger/weights.bin', import.meta.url));

/** Returns the documents of a corpus without those that are set aside for the evaluation. */
const usedForTraining = (
  corpus: Corpus,
  documents: readonly LabelledDocument[],
): readonly LabelledDocument[] =>
  corpus === 'gum' ? documents.filter((_, index) => !isHeldOut(String(index))) : documents;

function readData(directory: string): TrainingData {
  const unzipped = (path: string) => gunzipSync(readFileSync(join(directory, path))).toString('utf8');
  return {
    corpora: new Map(
      CORPORA.map((corpus) => [
        corpus,
        usedForTraining(
          corpus,
          readLabelled(readFileSync(join(directory, 'ner', 'train', `${corpus}.tsv.gz`))),
        ),
      ]),
    ),
    names: readNames(join(directory, 'names')),
    places: gatherPlaces(),
    clusters: unzipped('ner/glove-clusters.tsv.gz'),
  };
}

/**
 * Returns a function that reports progress: with progress bars on a terminal, otherwise with a line for each fifth of a
 * stage.
 */
function reporter(): { progress: ReportProgress; stop: () => void } {
  const started = performance.now();
  const log = (text: string) => {
    note(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  };
  let bar: SingleBar | null = null;
  let current = '';
  let fifths = 0;
  const stop = () => {
    bar?.stop();
    bar = null;
  };
  const progress: ReportProgress = (stage, share) => {
    if (share === undefined) {
      stop();
      current = '';
      log(stage);
      return;
    }
    if (stage !== current || share * 5 < fifths - 1) {
      stop();
      current = stage;
      fifths = 0;
      if (process.stderr.isTTY) {
        bar = new SingleBar({ format: `       ${stage} [{bar}] {percentage} %` }, Presets.shades_grey);
        bar.start(100, 0);
      }
    }
    bar?.update(Math.floor(share * 100));
    if (bar === null && share * 5 >= fifths) {
      log(`${stage} ${Math.floor(share * 100)} %`);
      fifths = Math.floor(share * 5) + 1;
    }
  };
  return { progress, stop };
}

const program = new Command('train')
  .description(
    'Train the named entity recogniser and write its weights. The output is deterministic: it depends only on the data and the seed.',
  )
  .requiredOption('--data <directory>', 'folder with ner/train, ner/glove-clusters.tsv.gz and names')
  .option('--out <file>', 'file to which the weights are written', WEIGHTS)
  .option('--seed <number>', 'seed of the random choices', wholeNumber(0), RECIPE.seed)
  .action((options: { data: string; out: string; seed: number }) => {
    // The folder is checked here, so that a missing permission is reported before the training, which takes minutes.
    accessSync(dirname(options.out), constants.W_OK);
    const data = readData(options.data);
    const { progress, stop } = reporter();
    const bytes = trainModel(gather(data), data, { ...RECIPE, seed: options.seed }, progress);
    stop();
    writeFileSync(options.out, bytes);
    note(`Wrote ${options.out} (${(bytes.length / 1e6).toFixed(2)} MB).`);
  });

await run(program);
