/** Words of class names and ids of elements that contain no text of the article. Sorted. */
const WORDS = new Set(
  (
    'ad ads adv advert advertisement advertising advertorial audio author authors banner bio breadcrumb breadcrumbs ' +
    'byline bylines caption captionlink captions carousel citation comment comments compyrights consent cookie ' +
    'cookies copyright credit credits cta dateline dek disclaimer disqus facebook filmstrip follow footer gallery gdpr ' +
    'highlights imageembed inlineimage interstitial kicker login lightbox masthead menu meta modal mostpopular mostread ' +
    'nav navbar navigation newsletter newsletters outbrain overlay pagination paywall photo photos playlist popular popup ' +
    'postinfo preroll print promo promos promotion promoted pullquote quicktabs rail ratings readmore recirc recirculation ' +
    'recommendation recommendations recommended registration related relatedarticles resgallery rss share sharebar ' +
    'sharedaddy sharing sidebar signup skip slide slider slides slideshow social sponsor sponsored standfirst subhead ' +
    'subscribe subscription subtitle swiper syndigate tag tags taboola teaser teasers thumbnail timestamp ' +
    'toolbar tooltip trending video videos widget zergnet'
  ).split(' '),
);

/** Pairs of consecutive words. Sorted. */
const PAIRS = new Set([
  'about author',
  'also like',
  'article date',
  'article info',
  'article tools',
  'email article',
  'image ct',
  'image wrap',
  'inline image',
  'latest news',
  'more from',
  'more on',
  'more stories',
  'most popular',
  'most read',
  'most viewed',
  'post date',
  'publish date',
  'read also',
  'read more',
  'read next',
  'rollover block',
  'see also',
  'sign in',
  'sign up',
  'up next',
]);

/** `has-sidebar` describes the layout of an element; the element is not the sidebar. */
const LAYOUT = new Set(['has', 'hide', 'is', 'no', 'non', 'not', 'show', 'with', 'without']);

/** Returns whether a class name or an id belongs to an element without text of the article. */
export function isBoilerplateName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (words.some((word) => LAYOUT.has(word))) return false;
  return words.some((word, i) => WORDS.has(word) || PAIRS.has(`${word} ${words[i + 1] ?? ''}`));
}
