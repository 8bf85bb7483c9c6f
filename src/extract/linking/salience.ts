import { fold } from '../../gazetteer/index.ts';
import type { Mention, Presence } from '../../model/extraction.ts';
import type { Step } from '../document/draft.ts';

/**
 * Salience of an entity in an article, from 0 to 1, the sum of four parts: 0.35 for a place in the
 * headline (any of its surface forms of three letters and more, or its name); up to 0.2 for an early
 * first mention (full at the start, none at the end); up to 0.3 for its share of the mentions of its
 * kind's most mentioned entity; up to 0.15 for its spread, the share of tenths of the article that
 * mention it.
 */
export const presencesStep: Step = {
  name: 'presences',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['presences'],
  run(draft) {
    const byEntity = new Map<string, Mention[]>();
    for (const mention of draft.mentions) {
      const id = `${mention.entity.kind} ${mention.entity.key}`;
      const list = byEntity.get(id);
      if (list) list.push(mention);
      else byEntity.set(id, [mention]);
    }
    const most = new Map<string, number>();
    for (const list of byEntity.values()) {
      const kind = list[0]?.entity.kind ?? '';
      most.set(kind, Math.max(most.get(kind) ?? 0, list.length));
    }
    const headline = ` ${fold(draft.input.headline.slice(0, 1000)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const length = Math.max(1, draft.document.body.length);
    draft.presences = [...byEntity].flatMap(([id, list]) => {
      const name = draft.entities.get(id)?.name ?? '';
      return presence(list, name, most.get(list[0]?.entity.kind ?? '') ?? 1, headline, length);
    });
  },
};

function presence(
  mentions: readonly Mention[],
  name: string,
  most: number,
  headline: string,
  length: number,
): Presence[] {
  const [one] = mentions;
  if (!one) return [];
  let firstOffset = one.start;
  const tenths = new Set<number>();
  const forms = new Set([name]);
  for (const { start, surface } of mentions) {
    firstOffset = Math.min(firstOffset, start);
    tenths.add(Math.floor((start * 10) / length));
    if (forms.size < 20) forms.add(surface);
  }
  const inHeadline = [...forms].some((form) => isIn(headline, form));
  const salience =
    (inHeadline ? 0.35 : 0) +
    0.2 * (1 - firstOffset / length) +
    0.3 * (mentions.length / most) +
    0.15 * (tenths.size / 10);
  return [
    {
      entity: one.entity,
      mentionCount: mentions.length,
      firstOffset,
      salience: Math.round(Math.min(1, salience) * 1000) / 1000,
    },
  ];
}

function isIn(headline: string, form: string): boolean {
  const words = fold(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.length > 1 && headline.includes(` ${words} `);
}
