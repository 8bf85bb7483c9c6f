import { LEGAL_FORMS, ORGANISATION_HEADS } from '../../words/organisations.ts';

/**
 * Returns a company's name without its legal form: "Boliden" for "Boliden AB". Returns the name unchanged if only
 * heads would remain ("Group Ltd").
 */
export function withoutLegalForm(name: string): string {
  const parts = name.split(' ');
  let end = parts.length;
  while (end > 1 && LEGAL_FORMS.has(parts[end - 1] ?? '')) end -= 1;
  const rest = parts.slice(0, end);
  return rest.every((part) => ORGANISATION_HEADS.has(part)) ? name : rest.join(' ').replace(/,$/, '');
}
