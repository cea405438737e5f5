// Connects with Slack's own client, acknowledges what comes, and says what it was.
import { SocketModeClient } from '@slack/socket-mode';

const [, , slackApiUrl, appToken] = process.argv;
const client = new SocketModeClient({ appToken, clientOptions: { slackApiUrl } });
client.on('message', async ({ ack, event }) => {
  await ack();
  console.log(JSON.stringify({ event: event.text }));
});
client.on('interactive', async ({ ack, body }) => {
  await ack({ response_action: 'errors', errors: { field: 'judge' } });
  console.log(JSON.stringify({ interactive: body.type }));
  await client.disconnect();
  process.exit(0);
});
await client.start();
console.log(JSON.stringify({ connected: true }));
