import CodeMirror from 'codemirror';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { fetcher } from './fetcher.ts';
import logo from './logo.svg';
import './page.css';
import { storage } from './storage.ts';
import { EXAMPLE_TABS, linkedTab } from './tabs.ts';

// GraphiQL wraps lines in the response only, and has no option for the other editors.
CodeMirror.defaults['lineWrapping'] = true;

/** Whether page.css stacks the panes. The response then needs the space of the variables editor. */
const isNarrow = matchMedia('(max-width: 700px)').matches;

const root = document.querySelector('#root');
if (!root) throw new Error('The page must have an element with the id "root".');
const linked = linkedTab(location.search);
const tabs = linked ? [linked, ...EXAMPLE_TABS] : [...EXAMPLE_TABS];
// GraphiQL shows the variables of the first default tab only if they are also passed here.
const first = linked ?? (storage.getItem('graphiql:tabState') === null ? tabs[0] : null);
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={tabs}
    {...first}
    defaultEditorToolsVisibility={!isNarrow}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <img src={logo} alt="" width="24" height="24" />
      <span>Dateline</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
