const search = document.getElementById('search');
const articles = [...document.querySelectorAll('article')].map(node => ({ node, text: node.textContent.toLowerCase() }));
const sections = [...document.querySelectorAll('section')];
const count = document.getElementById('count');
function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { node, text } of articles) {
    node.hidden = !words.every(word => text.includes(word));
    shown += node.hidden ? 0 : 1;
  }
  for (const section of sections) {
    section.hidden = !section.querySelector('article:not([hidden])');
  }
  count.textContent = shown + ' of ' + articles.length;
}
search.addEventListener('input', filter);
filter();
