export { type ArticleDefaults, articleOf, type ParsedArticle } from './article/article-of.ts';
export { findInputs, type InputFile, STANDARD_INPUT } from './find-inputs.ts';
export { FORMATS } from './formats/index.ts';
export { formatNamed, readFeed, readFiles } from './read-feed.ts';
