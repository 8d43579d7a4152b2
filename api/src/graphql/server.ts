import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { AppError } from '@ortstreu/shared/kernel';
import type { RequestHandler } from 'express';
import { failedJobsOf } from '../admin/failedJobs';
import type { AppDeps } from '../deps';
import { publicError } from '../http/publicError';
import { contextOf, type RequestContext } from '../http/requestContext';
import type { GraphQLContext } from './context';
import { formatError } from './formatError';
import { LIMITS, protectionOf } from './protection';
import { buildSchema } from './schema';

/** The request whose errors are being put into words: Apollo's formatError gets no context. */
const current = new AsyncLocalStorage<RequestContext>();

/** Without a request there is nobody to answer; Apollo itself failed. */
const formatted: ApolloServerOptions<GraphQLContext>['formatError'] = (error, thrown) => {
  const context = current.getStore();
  return context ? formatError(error, thrown, context) : { message: 'INTERNAL', extensions: { code: 'INTERNAL', issues: [] } };
};

/** GraphQL's failures travel in the answer; the HTTP status says only that there is one. */
const alwaysOk: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.status = 200;
      },
    };
  },
};

/** Starts Apollo and gives the handlers of `POST /graphql`. */
export async function graphqlHandlers(deps: AppDeps): Promise<{ handlers: RequestHandler[]; stop(): Promise<void> }> {
  const protection = protectionOf(deps.production ?? false);
  const server = new ApolloServer<GraphQLContext>({
    schema: buildSchema(),
    introspection: !deps.production,
    // A page of another origin cannot send JSON with our cookie: content type and origin are checked before Apollo.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatted,
    parseOptions: { maxTokens: LIMITS.tokens },
    // Nothing we answer may be cached between us and the browser, and its policy would be computed field by field.
    plugins: [...protection.plugins, ApolloServerPluginCacheControlDisabled(), alwaysOk],
    validationRules: protection.validationRules,
  });
  await server.start();
  const failedJobs = deps.queues ? failedJobsOf(deps.queues) : null;

  const answer = expressMiddleware(server, {
    context: async ({ req }): Promise<GraphQLContext> => {
      const context = contextOf(req);
      if (!context.viewer) throw new AppError('UNAUTHENTICATED');
      const publicUrl = (deps.publicUrl ?? `${req.protocol}://${req.host}`).replace(/\/$/, '');
      return {
        ...context,
        viewer: context.viewer,
        mailStaysHere: (deps.mailStaysHere ?? false) && !context.settings.mailRelay,
        publicUrl,
        failedJobs,
        loaders: new Map(),
      };
    },
  });

  const onlyJson: RequestHandler = (req, _res, next) => {
    const body = req.body as { query?: unknown; extensions?: unknown } | undefined;
    const isOperation = typeof body === 'object' && !Array.isArray(body) && (typeof body.query === 'string' || typeof body.extensions === 'object');
    if (!req.is('application/json') || !isOperation) throw new AppError('MALFORMED_REQUEST');
    next();
  };
  /** Without a session nothing of the schema answers, and the answer has GraphQL's form. */
  const onlySignedIn: RequestHandler = (req, res, next) => {
    const context = contextOf(req);
    if (context.viewer) next();
    else res.json({ errors: [publicError(new AppError('UNAUTHENTICATED'), context.t, context.log).error] });
  };
  const inContext: RequestHandler = (req, res, next) => current.run(contextOf(req), () => void answer(req, res, next));
  return { handlers: [onlyJson, onlySignedIn, inContext], stop: () => server.stop() };
}
