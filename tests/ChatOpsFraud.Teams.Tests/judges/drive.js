// Plays the channel with Microsoft's own library: builds activities, holds what the bot sends against the library's checks, presses buttons.
// In: {endpoint, token, port, appId, tenantId}. Out: {asked: [...], answers: [...], complaints: [...]}.
const http = require('http');
const { MessageFactory, TurnContext, ActivityTypes, CardFactory, StatusCodes, teamsGetTenant } = require('botbuilder');
const { assertActivity } = require('botframework-schema');
const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const messages = new Map();
const complaints = [];
let ids = 0;

// The check wants every property, also those that a sender leaves to the service; what is sent must be of the right kind.
const whole = activity => ({
  localTimezone: '', callerId: '', serviceUrl: '', channelId: '', text: '', label: '', valueType: '', recipient: { id: '', name: '' }, ...activity,
  from: { name: '', ...activity.from }, conversation: { isGroup: false, conversationType: '', name: '', ...activity.conversation },
});

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', part => { body += part; });
  request.on('end', () => {
    const id = request.method === 'PUT' ? decodeURIComponent(request.url.split('/').pop()) : `m${++ids}`;
    if (body) {
      const activity = JSON.parse(body);
      try { assertActivity(whole(activity)); } catch (fault) { complaints.push(String(fault.message)); }
      if (activity.type !== ActivityTypes.Message) complaints.push(`type ${activity.type}`);
      if ((activity.attachments || []).some(a => a.contentType !== CardFactory.contentTypes.adaptiveCard)) complaints.push('no Adaptive Card');
      messages.set(id, activity);
    }
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id }));
  });
});

const reference = {
  channelId: 'msteams',
  serviceUrl: `http://127.0.0.1:${input.port}/`,
  user: { id: '29:driver', name: '運転 太郎' },
  bot: { id: `28:${input.appId}`, name: 'bot' },
  conversation: { id: 'a:driver', conversationType: 'personal', tenantId: input.tenantId },
};

async function post(activity) {
  const full = TurnContext.applyConversationReference({ ...activity, id: `driver-${++ids}`, channelData: { tenant: { id: input.tenantId } } }, reference, true);
  if (teamsGetTenant(full).id !== input.tenantId) complaints.push('tenant');
  const response = await fetch(input.endpoint, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${input.token}` }, body: JSON.stringify(full),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

const buttons = node => !node || typeof node !== 'object' ? [] :
  [...(node.type === 'Action.Execute' ? [node] : []), ...Object.entries(node).flatMap(([key, value]) => key === 'fallback' ? [] : buttons(value))];

async function asking(field) {
  for (let i = 0; i < 400; i++) {
    for (const [id, activity] of messages) {
      const found = buttons(activity.attachments).filter(b => b.data.cof.f === field);
      if (found.length) return { id, found };
    }
    await new Promise(done => setTimeout(done, 10));
  }
  throw new Error(`${field} was never asked`);
}

server.listen(input.port, '127.0.0.1', async () => {
  const result = { asked: [], answers: [], complaints };
  try {
    result.answers.push((await post(MessageFactory.text('こんにちは'))).status);
    for (const [field, title] of [['triage.emergency', 'いいえ'], ['triage.role', 'EC加盟店'], ['triage.topic', '不正注文の被害']]) {
      const { id, found } = await asking(field);
      result.asked.push(field);
      const button = found.find(b => b.title === title);
      const invoke = { type: ActivityTypes.Invoke, name: 'adaptiveCard/action', replyToId: id,
        value: { action: { type: 'Action.Execute', verb: button.verb, data: button.data }, trigger: 'manual' } };
      const { status, body } = await post(invoke);
      if (status !== StatusCodes.OK || body.statusCode !== StatusCodes.OK || body.type !== CardFactory.contentTypes.adaptiveCard || body.value.type !== 'AdaptiveCard') complaints.push(JSON.stringify(body));
      result.answers.push(status);
    }
    await asking('triage.ownLeak');
    result.asked.push('triage.ownLeak');
    result.answers.push((await post(MessageFactory.text('いいえ'))).status);
    await asking('triage.damage');
    result.asked.push('triage.damage');
    result.answers.push((await post({ type: ActivityTypes.Invoke, name: 'unknown/thing', value: {} })).status);
  } catch (fault) {
    complaints.push(String(fault.message));
  }
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
});
