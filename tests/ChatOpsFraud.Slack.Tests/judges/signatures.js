// Each line of standard input is a request; each line of standard output says whether Slack's own package lets it through.
import { createInterface } from 'node:readline';
import bolt from '@slack/bolt';

for await (const line of createInterface({ input: process.stdin })) {
  const { secret, timestamp, signature, body, now } = JSON.parse(line);
  let isValid = true;
  try {
    bolt.verifySlackRequest({
      signingSecret: secret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) },
      nowMilliseconds: now * 1000,
    });
  } catch {
    isValid = false;
  }
  console.log(isValid);
}
