// The same three calls with Node's own fetch, one after the other. Usage: node fetch.mjs API STATUS
const [api, status] = process.argv.slice(2);
const headers = { authorization: 'Bearer sk-benchmark', 'content-type': 'application/json' };

const models = await (await fetch(`${api}/models`, { headers })).json();
const model = models.data.find((one) => one.id.startsWith('text-embedding'));
const probe = await fetch(`${api}/embeddings`, {
  method: 'POST',
  headers,
  body: JSON.stringify({ model: model.id, input: 'a' }),
});
await probe.json();
const page = await (await fetch(status)).json();
console.log(probe.status, models.data.length, page.summary.ongoing_incidents.length);
process.exit(0);
