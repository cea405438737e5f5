// Talks to the loopback Slack with Slack's own client, and says what it saw.
import { WebClient } from '@slack/web-api';

const [, , slackApiUrl, token, appToken] = process.argv;
const client = new WebClient(token, { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
const failure = (call) => call.then(() => 'done', (error) => error.data?.error ?? error.code);
const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'hello' } }];
const metadata = { event_type: 'judge', event_payload: { key: 'judge/1' } };

const auth = await client.auth.test();
const posted = await client.chat.postMessage({ channel: 'C0JUDGE', text: 'hello', blocks, metadata });
const reply = await client.chat.postMessage({ channel: 'C0JUDGE', text: 'reply', thread_ts: posted.ts });
const updated = await client.chat.update({ channel: 'C0JUDGE', ts: posted.ts, text: 'changed', blocks });
const history = await client.conversations.history({ channel: 'C0JUDGE', include_all_metadata: true });
const replies = await client.conversations.replies({ channel: 'C0JUDGE', ts: posted.ts });
const direct = await client.conversations.open({ users: 'U0MINATO' });
const person = await client.users.info({ user: 'U0MINATO' });
const link = await client.chat.getPermalink({ channel: 'C0JUDGE', message_ts: posted.ts });
const upload = await client.filesUploadV2({ channel_id: 'C0JUDGE', thread_ts: posted.ts, filename: 'judge.txt', file: Buffer.from('judge') });
const view = await client.views.open({ trigger_id: '1.2.3', view: { type: 'modal', title: { type: 'plain_text', text: 'judge' }, blocks } });
const socket = await new WebClient(appToken, { slackApiUrl }).apps.connections.open();

console.log(JSON.stringify({
  team: auth.team_id,
  ts: posted.ts === updated.ts,
  metadata: history.messages[0].metadata.event_payload.key,
  inHistory: history.messages.length,
  replies: replies.messages.map((m) => m.ts).join() === [posted.ts, reply.ts].join(),
  direct: direct.channel.id,
  person: person.user.profile.display_name,
  link: link.permalink.startsWith('https://'),
  files: upload.files[0].files.length,
  view: typeof view.view.id,
  socket: socket.url.startsWith('ws://'),
  noChannel: await failure(client.chat.postMessage({ channel: 'X', text: 'x' })),
  noMessage: await failure(client.chat.update({ channel: 'C0JUDGE', ts: '1.000000', text: 'x' })),
  tooMany: await failure(client.chat.postMessage({ channel: 'C0JUDGE', text: 'x', blocks: Array(51).fill(blocks[0]) })),
  badToken: await failure(new WebClient('xoxb-wrong', { slackApiUrl, retryConfig: { retries: 0 } }).auth.test()),
}));
