import { DatelineError } from '../../errors.ts';

/**
 * Throws XML_ENTITY_REFUSED if a document type declaration declares entities. A reference to an external DTD is allowed
 * and ignored: no DTD is read.
 */
export function checkDoctype(declaration: string): void {
  if (!/<!ENTITY/i.test(declaration)) return;
  throw new DatelineError(
    'XML_ENTITY_REFUSED',
    'The document type declaration declares entities. For safety, entities are not expanded. Replace the entities with their text, and remove the declarations.',
  );
}
