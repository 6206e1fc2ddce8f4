/** The measure: a bot of botbuilder and restify as their samples show it, which says back what it is told. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
} from 'botbuilder';
import { createServer, plugins } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  // The two libraries' types differ in what they leave undefined.
  await adapter.process(request as Request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/api/messages\n`);
});
