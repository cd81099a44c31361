export { escapeMarkdown as markdownText } from './escape-markdown.js';
