/** A line before links to other articles. */
const LABEL =
  /^(?:also read|don['’]?t miss|editor['’]?s['’]? picks?|further reading|latest news|learn more|more|more (?:\w+ )?(?:from|in|on) .+|most (?:popular|read)|popular|read (?:also|more|next)|recommended|related(?: (?:articles|content|coverage|links|news|posts|stories|topics|videos))?(?: from .+)?|see (?:also|more)|something to consider|top stories|trending(?: now)?|up next|watch(?: also| more| now)?|you (?:may|might) (?:also )?(?:be interested in|like))\s*[:.…]*$/i;

/** The beginning of a line that links to another article. */
const LINK_PREFIX =
  /^(?:also read|click here|don['’]?t miss|more(?: from| on)?|read (?:also|more|next)|recommended|related(?: (?:article|story|video))?|see (?:also|more)|watch(?: more| now)?)\b[^a-z]{0,2}[:|–—-]/i;

/** Short texts of buttons and labels. */
const CONTROL =
  /^(?:about the author|adverts?|advertisements?|article continues (?:after|below).*|caption|click to (?:enlarge|expand).*|close|comments?|continue reading.*|copy link|embed|email|facebook|hide caption|iklan|image \d+ of.*|join the conversation|\d+ (?:of|\/) \d+|load(?:ing)? .*|more info|print|read more|reply|save|share(?: this.*| via.*)?|sign (?:in|up)|skip ad|story continues.*|subscribe|tell us what you think|toggle caption|twitter|view (?:all|gallery|more)|whatsapp)\s*[.:…]*$/i;

/** The credit of an image, at the beginning or the end of a caption. */
const CREDIT =
  /^(?:©|\(?(?:image|photo|picture)s?(?: credit| courtesy)?\s*[:©]|getty images)|(?:[([]\s*(?:(?:ap|afp|file|reuters|getty|photo by|image|photo|picture|pic|credit)\b)[^()]*[)\]]|\([^()]*(?:\bvia ap\b[^()]*|, file)\)|\bphotos? © .*|[/|]\s*(?:getty(?: images)?|reuters|ap|afp|shutterstock|bloomberg))\s*$/i;

/** Requests to subscribe, to follow or to contact the source, near the end of an article. */
const REQUEST =
  /\b(?:(?:delivered|straight|right|sent) (?:\w+ )?(?:in|to) your inbox|have a (?:\w+ )?tip\b|follow (?:@|us\b|him\b|her\b|them\b|me\b|\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3} (?:on|at)\b)|if you enjoyed (?:this|reading)|join (?:our|us on)|(?:like|find|visit) us on|may be reached at|(?:can be|be) (?:reached|contacted) at|our (?:free |daily |weekly )*newsletters?|sign up (?:for|to)|subscribe (?:to|for|on|now|today)|download (?:the|our) .{0,30}\bapp|get the .{0,30}\bapp\b|(?:this|the) document is subject to copyright|all rights reserved|retrieved \d+ \w+ \d{4}|originally published (?:on|in|by|at)|coment[áa]rios com)/iu;

const COVERAGE = /^(?:follow|read|see|find) .{0,60}\bcoverage\b/i;
const SOURCE = /^(?:source|via)\s*:?\s.{0,60}$/i;

export const isLabel = (text: string): boolean => text.length <= 80 && LABEL.test(text);
export const isControl = (text: string): boolean => text.length <= 60 && CONTROL.test(text);
export const isLinkLine = (text: string): boolean => text.length <= 300 && LINK_PREFIX.test(text);
export const isCredit = (text: string): boolean => text.length <= 400 && CREDIT.test(text);
export const isRequest = (text: string): boolean =>
  text.length <= 500 && (REQUEST.test(text) || COVERAGE.test(text) || SOURCE.test(text));
