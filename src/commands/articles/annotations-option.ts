import { Option } from 'commander';

/** The values of `AnnotationMode`. They are repeated here, so that `--help` does not load the extractor. */
const MODES = ['merge', 'keep', 'ignore'];

/** The option `--annotations` of the commands that extract articles. It has no default value, so that it can conflict. */
export const annotationsOption = (): Option =>
  new Option(
    '--annotations <mode>',
    'entities that come with articles: merge (link them, and find their names in the text), keep (only link them) or ignore (default: merge)',
  ).choices(MODES);
