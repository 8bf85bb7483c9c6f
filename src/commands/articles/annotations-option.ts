import { Option } from 'commander';

/** The values of `AnnotationMode`. They are repeated here, so that `--help` does not load the extractor. */
const MODES = ['merge', 'keep', 'ignore'];

/** The option `--annotations` of the commands that extract articles. The commands set its default. */
export const annotationsOption = (): Option =>
  new Option(
    '--annotations <mode>',
    'use of the annotations in the input: merge (link them, and find their names in the text), keep (only link them) or ignore (default: merge)',
  ).choices(MODES);
