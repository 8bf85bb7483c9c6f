import type { Format } from '../../format.ts';
import { jsonFormatRecords } from '../../json/format-records.ts';
import { articleOfNinjs } from './article.ts';

/** Names of fields that other JSON formats do not have. */
const FIELDS =
  /"(?:versioncreated|versionCreated|pubstatus|pubStatus|body_x?html5?|body_text|representationtype|infosources?|infoSources)"\s*:/;
const STANDARD = /"\$?standard"\s*:\s*\{[^{}]{0,500}ninjs/i;

/** IPTC ninjs 1, 2 and 3: one item, an array of items, or items that follow each other. */
export const NINJS: Format = {
  name: 'ninjs',
  description: 'IPTC ninjs 1, 2 or 3: one news item, an array, or one item per line',
  extensions: [],
  recognises: (head) => /^\s*[[{]/.test(head) && (FIELDS.test(head) || STANDARD.test(head)),
  read: (input) => jsonFormatRecords(input, { membersOf, articleOf: articleOfNinjs }),
};

/** Returns the items of an envelope, as in the responses of some APIs: `{"items": […]}`, `{"data": {"items": […]}}`. */
function membersOf(value: unknown): readonly unknown[] | null {
  const { data = value } = isObject(value) ? value : {};
  const items = isObject(data) ? data['items'] : undefined;
  if (!Array.isArray(items)) return null;
  return items.map((member: unknown) =>
    isObject(member) && isObject(member['item']) ? member['item'] : member,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
