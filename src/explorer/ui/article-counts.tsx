import type { ComponentChildren } from 'preact';
import { whole } from './numbers.ts';

interface ArticleCount {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly articleCount: number;
}

interface ArticleCountsProps {
  readonly class?: string;
  readonly caption?: string;
  /** The heading of the labels. */
  readonly heading: string;
  readonly rows: readonly ArticleCount[];
}

/** A table with a number of articles in each row. */
export const ArticleCounts = ({ class: name, caption, heading, rows }: ArticleCountsProps) => (
  <table class={name}>
    {caption !== undefined && <caption>{caption}</caption>}
    <thead>
      <tr>
        <th scope="col">{heading}</th>
        <th scope="col" class="number">
          Articles
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, label, articleCount }) => (
        <tr key={key}>
          <th scope="row">{label}</th>
          <td class="number">{whole(articleCount)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
