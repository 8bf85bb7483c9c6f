import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { countries, fold } from '../../src/gazetteer/index.ts';
import { run } from '../shared/command-line.ts';
import { countryFinder } from './borders.ts';
import { elements, elementText } from './xml.ts';

/** Toponyms that are not in one country, although the corpora give them coordinates. */
const NO_COUNTRY = new Set([
  'middle east',
  'oceania',
  'antarctica',
  'arctic',
  'caribbean',
  'mediterranean',
  'atlantic',
  'pacific',
  'indian ocean',
  'atlantic ocean',
  'pacific ocean',
  'world',
  'earth',
  'eu',
  'european union',
  'balkans',
  'sahel',
]);
const CONTINENT =
  /^(?:(?:north|south|east|west|central|latin|sub-saharan|northern|southern|eastern|western|southeast|south-east) )?(?:africa|europe|asia|america|americas)$/;

/** The corpora and the names of their XML elements. */
const CORPORA = [
  {
    file: 'GWN',
    toponym: 'toponym',
    name: 'extractedName',
    latitude: 'latitude',
    longitude: 'longitude',
  },
  { file: 'GeoVirus', toponym: 'location', name: 'name', latitude: 'lat', longitude: 'lon' },
  { file: 'lgl', toponym: 'toponym', name: 'phrase', latitude: 'lat', longitude: 'lon' },
];
type Corpus = (typeof CORPORA)[number];

const codeByName = new Map(
  countries().flatMap(({ code, name, officialName, aliases }) =>
    [name, officialName, ...aliases].map((form) => [fold(form), code] as const),
  ),
);

/** Returns the country of a toponym: the given country, the country with its name, or the country at its coordinates. */
function countryOf(
  toponym: string,
  { name, latitude, longitude }: Corpus,
  countryAt: ReturnType<typeof countryFinder>,
): string | null {
  const surface = fold(elementText(toponym, name) ?? '');
  const [lat, lon] = [elementText(toponym, latitude), elementText(toponym, longitude)];
  if (!lat || !lon || NO_COUNTRY.has(surface) || CONTINENT.test(surface)) return null;
  const given = elementText(toponym, 'country');
  // The point decides whether "Georgia" is the country or the US state.
  const named = surface === 'georgia' ? undefined : codeByName.get(surface);
  return (
    (given === null ? undefined : codeByName.get(fold(given))) ?? named ?? countryAt(Number(lat), Number(lon))
  );
}

const program = new Command('geo-countries')
  .description(
    'Convert the geoparsing corpora GWN, GeoVirus and LGL to lines of {"text", "countries"} for `evaluate --countries`.',
  )
  .argument('<folder>', 'folder with GWN.xml.gz, GeoVirus.xml.gz and lgl.xml.gz')
  .argument('<out>', 'folder to write the .ndjson files to')
  .action((folder: string, out: string) => {
    const countryAt = countryFinder();
    for (const corpus of CORPORA) {
      const xml = gunzipSync(readFileSync(join(folder, `${corpus.file}.xml.gz`))).toString('utf8');
      const lines = elements(xml, 'article').map((article) => {
        const codes = elements(article, corpus.toponym).flatMap(
          (toponym) => countryOf(toponym, corpus, countryAt) ?? [],
        );
        const text = elementText(article, 'text') ?? '';
        return JSON.stringify({ text, countries: [...new Set(codes)].sort() });
      });
      const path = join(out, `${corpus.file.toLowerCase()}.ndjson`);
      writeFileSync(path, `${lines.join('\n')}\n`);
      process.stdout.write(`${path}: ${lines.length} documents\n`);
    }
  });

await run(program);
