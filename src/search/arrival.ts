// A reader who comes from the search page brings the phrase along; only then is the code that marks it loaded.
const phrase = new URLSearchParams(location.search).get('highlight');
if (phrase) import('./highlight.ts').then(({ highlight }) => highlight(phrase));
