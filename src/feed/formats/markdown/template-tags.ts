/** Tags of Liquid and Nunjucks whose content is not text of the article. */
const BLOCKS = /\{%-?\s*(comment|set|capture|js|css)\b[^%]*?-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;
/** `{{< figure … >}}` and `{{% notice %}}` of Hugo, `{% include … %}`, `{{ page.title }}` and `{# comment #}`. */
const TAGS =
  /\{\{[<%][\s\S]{0,2000}?[>%]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[\s\S]{0,2000}?\}\}|\{#[\s\S]{0,2000}?#\}/g;
/** `{: .class}` of Kramdown, on a separate line or after a heading. */
const ATTRIBUTES = /[ \t]*\{:[^{}\n]{0,500}\}[ \t]*$/gm;

/**
 * Removes the tags of site generators from Markdown: shortcodes of Hugo, tags of Liquid and Nunjucks, and attributes of
 * Kramdown. The text between an opening and a closing tag is not removed.
 */
export const withoutTemplateTags = (markdown: string): string =>
  markdown.replace(BLOCKS, '').replace(TAGS, '').replace(ATTRIBUTES, '');
