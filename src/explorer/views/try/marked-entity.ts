import type { ExtractedLabelFragment } from '../../generated/extract.ts';
import type { MarkedEntity } from '../../marks/annotation.ts';

/** Returns the entity in the archive; without one, the kind and the name that the text states. */
export const markedEntity = ({ kind, name, entity }: ExtractedLabelFragment): MarkedEntity =>
  entity ?? { kind, name, slug: null };
