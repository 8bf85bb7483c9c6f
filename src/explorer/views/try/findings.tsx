import { EntityName } from '../../marks/entity-name.tsx';
import { periodText, quantityText } from '../../marks/normalised.ts';
import { quoted, statementLabel } from '../../ui/attribution.tsx';
import { Highlighted } from '../../ui/evidence.tsx';
import { Section } from '../../ui/section.tsx';
import type { ShownExtraction } from './analysis.tsx';
import { markedEntity } from './marked-entity.ts';

/** The offices that a text states, with its sentences. */
export function Offices({ roles }: Pick<ShownExtraction, 'roles'>) {
  if (roles.length === 0) return null;
  return (
    <Section title="Offices" name="findings">
      <ul>
        {roles.map(({ person, title, current, of, sentence, start }) => (
          <li key={start}>
            <p>
              <EntityName entity={markedEntity(person)} />: {current ? '' : 'former '}
              {title}
              {of && (
                <>
                  , <EntityName entity={markedEntity(of)} />
                </>
              )}
            </p>
            <blockquote dir="auto">{sentence}</blockquote>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The quotations in a text with their speakers. */
export function Quotations({ quotations }: Pick<ShownExtraction, 'quotations'>) {
  if (quotations.length === 0) return null;
  return (
    <Section title="Quotations" name="findings">
      <ul>
        {quotations.map(({ text, source, speakerText, verb, start }) => (
          <li key={start}>
            <p>
              {source ? <EntityName entity={markedEntity(source)} /> : (speakerText ?? 'Unknown speaker')}
              {verb !== null && ` ${verb}`}
            </p>
            <blockquote dir="auto">
              <q>{quoted(text)}</q>
            </blockquote>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The statements in a text that are not quotations, each in its sentence. */
export function Statements({ statements }: Pick<ShownExtraction, 'statements'>) {
  if (statements.length === 0) return null;
  return (
    <Section title="Reported statements" name="findings">
      <ul>
        {statements.map(({ text, sentence, source, sourceText, form, kind, start }) => (
          <li key={start}>
            <p>
              {source ? <EntityName entity={markedEntity(source)} /> : (sourceText ?? 'Unknown source')}:{' '}
              {statementLabel(form, kind)}
            </p>
            <blockquote dir="auto">
              <Highlighted sentence={sentence} text={text} />
            </blockquote>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The quantities and times in a text, with their normalised values. */
export function Figures({ quantities, times }: Pick<ShownExtraction, 'quantities' | 'times'>) {
  const figures = [
    ...quantities.map((each) => ({ ...each, value: quantityText(each) })),
    ...times.map((each) => ({ ...each, value: periodText(each.from, each.to) })),
  ].sort((a, b) => a.start - b.start);
  if (figures.length === 0) return null;
  return (
    <Section title="Numbers and dates" name="figures-found">
      <table>
        <thead>
          <tr>
            <th scope="col">In the text</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ start, text, value }) => (
            <tr key={start}>
              <th scope="row" dir="auto">
                {text}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
