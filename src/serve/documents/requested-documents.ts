import type { Plugin } from 'graphql-yoga';
import type { DocumentParams } from './document-id.ts';
import type { Documents } from './documents.ts';

/** Puts documents in the place of their ids, refuses those that may not be run, and keeps those that came with their hash. */
export function requestedDocuments(documents: Documents): Plugin {
  /** By the context of a request: what it sent with its hash. */
  const sent = new WeakMap<object, string>();
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || !requestParser) return;
      setRequestParser(async (parsed) => {
        const params = await requestParser(parsed);
        // Yoga's parser knows no such parameter.
        const documentId = new URL(parsed.url).searchParams.get('documentId');
        return documentId === null ? params : { ...params, documentId };
      });
    },
    onParams({ params, setParams, context }) {
      const text = documents.resolve(params);
      if (text === null) return;
      if (params.query) sent.set(context, text);
      const { documentId: _, ...others }: typeof params & DocumentParams = params;
      setParams({ ...others, query: text });
    },
    onParse({ params: { source } }) {
      documents.check(typeof source === 'string' ? source : source.body);
    },
    onValidate({ context }) {
      return ({ valid }) => {
        const text = sent.get(context);
        if (valid && text !== undefined) documents.receive(text);
      };
    },
  };
}
