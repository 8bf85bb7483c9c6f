import { Link } from 'wouter-preact';
import { articlesPath } from '../../app/paths.ts';
import { EntityName } from '../../marks/entity-name.tsx';
import { KIND_NAMES } from '../../ui/kind-icon.tsx';
import { whole } from '../../ui/numbers.ts';
import { Section } from '../../ui/section.tsx';
import type { ShownExtraction } from './analysis.tsx';
import { markedEntity } from './marked-entity.ts';

/** The entities in a text, most salient first, with their data in the archive. */
export function EntityTable({ entities }: Pick<ShownExtraction, 'entities'>) {
  if (entities.length === 0) return null;
  return (
    <Section title="Entities" name="entities-found">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col" class="number">
              Mentions
            </th>
            <th scope="col" class="number">
              Salience
            </th>
            <th scope="col" class="number">
              Articles in the archive
            </th>
          </tr>
        </thead>
        <tbody>
          {entities.map((each) => (
            <tr key={`${each.kind} ${each.name}`}>
              <th scope="row">
                <EntityName entity={markedEntity(each)} />
              </th>
              <td>{KIND_NAMES[each.kind]}</td>
              <td class="number">{whole(each.mentionCount)}</td>
              <td class="number">{each.salience.toFixed(2)}</td>
              <td class="number">
                {each.entity ? (
                  <Link href={articlesPath(each.entity)}>{whole(each.entity.articleCount)}</Link>
                ) : (
                  'none'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
