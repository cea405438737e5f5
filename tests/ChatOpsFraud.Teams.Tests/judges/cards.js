// Parses every card with the library of Microsoft and tells what it complains about.
// In: {name: card}. Out: {name: {complaints: [...], version, types: [...]}}.
const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');
const cards = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const result = {};
for (const [name, json] of Object.entries(cards)) {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(json, context);
  const complaints = [];
  for (let i = 0; i < context.eventCount; i++) complaints.push(context.getEventAt(i).message);
  const validation = card.validateProperties();
  complaints.push(...validation.validationEvents.map(e => e.message));
  result[name] = { complaints, version: String(card.version), items: card.getItemCount(), inputs: card.getAllInputs().length };
}
process.stdout.write(JSON.stringify(result));
