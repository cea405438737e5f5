// Lets Microsoft's own library decide about tokens.
// In: {metadata, appId, vectors: [{header, channelId, serviceUrl}]}. Out: [{taken, reason}].
const { ChannelValidation, AuthenticationConstants, SimpleCredentialProvider } = require('botframework-connector');
const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
ChannelValidation.OpenIdMetadataEndpoint = input.metadata;
(async () => {
  const credentials = new SimpleCredentialProvider(input.appId, 'unused');
  const verdicts = [];
  for (const { header, channelId, serviceUrl } of input.vectors) {
    try {
      const identity = await ChannelValidation.authenticateChannelTokenWithServiceUrl(header, credentials, serviceUrl, channelId);
      verdicts.push({ taken: Boolean(identity && identity.isAuthenticated) });
    } catch (fault) {
      verdicts.push({ taken: false, reason: String(fault.message || fault) });
    }
  }
  process.stdout.write(JSON.stringify(verdicts), () => process.exit(0));
})();
