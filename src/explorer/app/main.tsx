import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './app.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('The page must have an element with the id "root".');
render(<App />, root);
