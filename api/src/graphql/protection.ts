import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Far above what our pages ask (the dearest, the board of cases, costs about 110,000), far below what hurts. */
export const LIMITS = { depth: 12, aliases: 30, tokens: 3000, directives: 30, cost: 250_000 };

/** Rules that refuse questions which are too deep, too broad or too dear before anything is read. */
export const protectionOf = (isProduction: boolean): ReturnType<ApolloArmor['protect']> =>
  new ApolloArmor({
    maxDepth: { n: LIMITS.depth },
    maxAliases: { n: LIMITS.aliases },
    // Apollo's parser counts them itself, with an error that keeps its place.
    maxTokens: { enabled: false },
    maxDirectives: { n: LIMITS.directives },
    costLimit: { maxCost: LIMITS.cost },
    blockFieldSuggestion: { enabled: isProduction },
  }).protect();
