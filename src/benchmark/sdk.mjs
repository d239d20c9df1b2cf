// The same three calls with the official SDK, one after the other. Usage: node sdk.mjs API STATUS
import OpenAI from 'openai';

const [api, status] = process.argv.slice(2);
const client = new OpenAI({ apiKey: 'sk-benchmark', baseURL: api });

const models = [];
for await (const model of client.models.list()) models.push(model.id);
const model = models.find((id) => id.startsWith('text-embedding'));
const probe = await client.embeddings.create({ model, input: 'a', encoding_format: 'float' });
const page = await (await fetch(status)).json();
console.log(probe.usage.total_tokens, models.length, page.summary.ongoing_incidents.length);
process.exit(0);
