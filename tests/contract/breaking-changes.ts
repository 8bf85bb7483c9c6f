import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/**
 * Returns the announcements of breaking changes in the changelog: the items of the section "Breaking" of the unreleased
 * version.
 */
function announcedBreaks(changelog: string): string[] {
  const unreleased = sectionsOf(changelog, '## ').get('[Unreleased]') ?? '';
  const breaking = sectionsOf(unreleased, '### ').get('Breaking') ?? '';
  return breaking.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

/** Splits a Markdown text into its sections of one level, by heading. */
function sectionsOf(text: string, level: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of `\n${text}`.split(`\n${level}`).slice(1)) {
    const end = part.indexOf('\n');
    sections.set((end < 0 ? part : part.slice(0, end)).trim(), end < 0 ? '' : part.slice(end + 1));
  }
  return sections;
}

/** Returns the breaking changes that the changelog does not announce, each as the line to add. */
export function unannouncedBreaks(
  released: GraphQLSchema,
  current: GraphQLSchema,
  changelog: string,
): string[] {
  const announced = announcedBreaks(changelog);
  return findBreakingChanges(released, current)
    .filter(({ description }) => !announced.some((line) => line.startsWith(description)))
    .map(({ description }) => `- ${description}`);
}
