import { wordList } from '../../text/word-list.ts';

/**
 * Keys without punctuation that Hugo, Jekyll, Astro, Eleventy and their themes define, and that describe the page rather
 * than the article. They are stored as metadata without a warning.
 */
export const GENERATOR_KEYS = wordList(`
  aliases archetype authorlink authorname banner bannerimage build cascade class comments cover coverimage css
  description draft eleventycomputed eleventyexcludefromcollections eleventynavigation enabletoc excerpt
  excerptseparator expirydate featured featuredimage featureimage feed file figures headless hero heroalt heroimage
  hidden hidetoc hugo icon image imagealt images img isdraft jsonld katex lastmod lastmodified layout license linktitle
  lastmodifiedat math math markup menu menus meta modified modifiedat modifieddate navigation nofollow noindex ogimage
  order outputs pagination params permalink photo pin pinned position postslug preview published readingtime redirectfrom
  redirectto related resources robots series share showtoc sitemap slug sort status subheadline subtitle summary
  teaser templateclass templateengineoverride thumbnail toc translationkey twitter type updated updatedat updateddate
  videos weight wordcount
`);
