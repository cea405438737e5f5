// Writes a page that draws every card in a pane of the width of a phone, with the library of Microsoft.
// In: {name: card}. Out: HTML.
const fs = require('fs');
const library = fs.readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8').replaceAll('</script', '<\\/script');
const cards = fs.readFileSync(0, 'utf8').replaceAll('<', '\\u003c');
process.stdout.write(`<!doctype html><html lang="ja"><meta charset="utf-8"><title>cards</title>
<style>body{font-family:"Noto Sans CJK JP",sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;margin:8px}
section{width:320px;border:1px solid #999}h2{font-size:12px;margin:4px}
.ac-pushButton{margin:2px;padding:4px 8px}input,select,textarea{max-width:100%}</style>
<body><script>${library}</script><script>
const cards = ${cards};
const report = {};
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text.replace(/\\*\\*(.+?)\\*\\*/g, '<b class="markdown">$1</b>').replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a class="markdown" href="$2">$1</a>'); result.didProcess = true; };
for (const [name, json] of Object.entries(cards)) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({ fontFamily: 'inherit', supportsInteractivity: true, actions: { maxActions: 6, actionsOrientation: 'vertical', actionAlignment: 'stretch' } });
  card.parse(json);
  const section = document.createElement('section');
  section.innerHTML = '<h2></h2>';
  section.firstChild.textContent = name;
  section.appendChild(card.render());
  document.body.appendChild(section);
  report[name] = { wide: section.scrollWidth > section.clientWidth, markdown: section.querySelectorAll('.markdown, img:not([src^="https://bot.example"])').length, text: section.innerText };
}
const out = document.createElement('script');
out.type = 'application/json';
out.id = 'report';
out.textContent = JSON.stringify(report).replaceAll('<', '\\\\u003c');
document.body.appendChild(out);
</script></body></html>`);
