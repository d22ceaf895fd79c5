import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreElderMode } from '../src/index.ts';
import '../src/styles/index.css';
import { Gallery } from './Gallery.tsx';

const scheme = new URLSearchParams(location.search).get('scheme');
if (scheme) document.documentElement.setAttribute('data-scheme', scheme);
restoreElderMode();

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Gallery /></StrictMode>);
