// Serves the three answers that a check of a healthy account reads, over TLS on two free ports: the API and its status
// page. Usage: node server.mjs CERTIFICATE KEY MILLISECONDS; prints the two ports.
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';

const [certificate, key, latency] = process.argv.slice(2);
const models = Array.from({ length: 80 }, (_, i) => ({ id: `gpt-5-${i}`, object: 'model', created: 1, owned_by: 'system' }));
models.push({ id: 'text-embedding-3-small', object: 'model', created: 1, owned_by: 'system' });
const sources = new URL('../main/resources/io/github/quotadoctor/statuspage/sources.json', import.meta.url);
const { scope } = JSON.parse(readFileSync(sources)).providers.find((provider) => provider.id === 'openai');
const components = Object.entries(scope.components).map(([id, name]) => ({ id, component_id: id, name }));
const page = {
  summary: {
    name: 'OpenAI',
    components,
    affected_components: [],
    ongoing_incidents: [],
    scheduled_maintenances: [],
    structure: { items: [{ group: { ...scope.group, components } }] },
  },
};

function answer(request) {
  if (request.url === '/v1/models') return { object: 'list', data: models };
  if (request.url === '/v1/embeddings') {
    return {
      object: 'list',
      model: 'text-embedding-3-small',
      data: [{ object: 'embedding', index: 0, embedding: [0.1, 0.2] }],
      usage: { prompt_tokens: 1, total_tokens: 1 },
    };
  }
  return page;
}

function serve(request, response) {
  request.resume();
  request.on('end', () =>
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'openai-organization': 'acme-inc',
        'openai-version': '2020-10-01',
        'x-request-id': 'req_1',
        'x-ratelimit-limit-requests': '5000',
        'x-ratelimit-remaining-requests': '4999',
        'x-ratelimit-reset-requests': '12ms',
      });
      response.end(JSON.stringify(answer(request)));
    }, Number(latency)),
  );
}

const options = { cert: readFileSync(certificate), key: readFileSync(key), allowHTTP1: true };
const ports = [];
for (let i = 0; i < 2; i++) {
  const server = createSecureServer(options, serve);
  server.listen(0, '127.0.0.1', () => {
    ports.push(server.address().port);
    if (ports.length === 2) console.log(ports.join(' '));
  });
}
