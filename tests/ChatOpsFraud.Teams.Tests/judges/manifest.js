// Holds manifests against the JSON Schema that Microsoft publishes for their version.
// In: [manifest]. Out: [{valid, errors}].
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');
const folder = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams');
const verdicts = JSON.parse(fs.readFileSync(0, 'utf8')).map(manifest => {
  const schema = JSON.parse(fs.readFileSync(path.join(folder, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const valid = validate(manifest);
  return { valid, errors: (validate.errors || []).map(e => `${e.instancePath} ${e.message}`) };
});
process.stdout.write(JSON.stringify(verdicts));
