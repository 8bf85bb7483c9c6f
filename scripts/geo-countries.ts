import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { z } from 'zod';
import { countries, fold } from '../src/gazetteer/index.ts';

/** Toponyms that lie in no one country, whatever point a corpus gives them. */
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
const REGIONS =
  /^(?:(?:north|south|east|west|central|latin|sub-saharan|northern|southern|eastern|western|southeast|south-east) )?(?:africa|europe|asia|america|americas)$/;

const load = createRequire(import.meta.url);
const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));
const Shape = z.object({
  features: z.array(
    z.object({
      geometry: z
        .union([
          z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
        ])
        .nullish(),
    }),
  ),
});
type Point = readonly [number, number, ...number[]];

interface Border {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

function borders(): Border[] {
  return countries().flatMap(({ code, alpha3 }) => {
    const { features } = Shape.parse(load(`world-countries/data/${alpha3.toLowerCase()}.geo.json`));
    const rings = features.flatMap(({ geometry }) =>
      !geometry ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
    return [{ code, rings }];
  });
}

/** Even-odd rule over all rings of a country, holes included. */
function holds(rings: Border['rings'], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      px = qx;
      py = qy;
    }
  }
  return inside;
}

/** Degrees: ports and small islands lie a little outside the simplified borders. */
const COAST = 0.7;

function nearest(all: readonly Border[], x: number, y: number): string | null {
  let best: string | null = null;
  let least = COAST * COAST;
  for (const { code, rings } of all) {
    for (const ring of rings) {
      for (const [px, py] of ring) {
        const distance = (px - x) ** 2 + (py - y) ** 2;
        if (distance < least) {
          least = distance;
          best = code;
        }
      }
    }
  }
  return best;
}

const unescaped = (xml: string) =>
  xml
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

function field(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml);
  return found ? unescaped(found[1] ?? '') : null;
}

const blocks = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, block = '']) => block,
  );

const program = new Command('geo-countries')
  .description(
    'Turn the geoparsing corpora GWN, GeoVirus and LGL into {"text", "countries"} lines for evaluate --countries.',
  )
  .argument('<folder>', 'where GWN.xml.gz, GeoVirus.xml.gz and lgl.xml.gz lie')
  .argument('<out>', 'where the .ndjson files go')
  .action((folder: string, out: string) => {
    const all = borders();
    const remembered = new Map<string, string | null>();
    const at = (latitude: number, longitude: number): string | null => {
      const key = `${latitude} ${longitude}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const code =
        all.find(({ rings }) => holds(rings, longitude, latitude))?.code ?? nearest(all, longitude, latitude);
      remembered.set(key, code);
      return code;
    };
    const byName = new Map(
      countries().flatMap(({ code, name, officialName, aliases }) =>
        [name, officialName, ...aliases].map((form) => [fold(form), code] as const),
      ),
    );
    const kinds = [
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
    for (const { file, toponym, name, latitude, longitude } of kinds) {
      const xml = gunzipSync(readFileSync(join(folder, `${file}.xml.gz`))).toString('utf8');
      const lines = blocks(xml, 'article').map((article) => {
        const found = new Set<string>();
        for (const block of blocks(article, toponym)) {
          const surface = fold(field(block, name) ?? '');
          const lat = field(block, latitude);
          const lon = field(block, longitude);
          if (lat === null || lon === null || lat === '' || NO_COUNTRY.has(surface) || REGIONS.test(surface))
            continue;
          const said = field(block, 'country');
          const code =
            (said === null ? undefined : byName.get(fold(said))) ??
            byName.get(surface) ??
            at(Number(lat), Number(lon));
          if (code) found.add(code);
        }
        return JSON.stringify({ text: field(article, 'text') ?? '', countries: [...found].sort() });
      });
      const path = join(out, `${file.toLowerCase()}.ndjson`);
      writeFileSync(path, `${lines.join('\n')}\n`);
      process.stdout.write(`${path}: ${lines.length} documents\n`);
    }
  });

program.parse();
