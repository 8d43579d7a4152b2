# One image for api, workers and migration; the command decides. Built in stages so that no tool of the build is in the result.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
COPY shared/package.json shared/
COPY embedded/package.json embedded/
COPY api/package.json api/
COPY workers/package.json workers/
COPY client/package.json client/
COPY start/package.json start/
RUN npm ci
COPY . .
RUN node start/build.mjs --force

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
COPY shared/package.json shared/
COPY embedded/package.json embedded/
COPY api/package.json api/
COPY workers/package.json workers/
COPY client/package.json client/
COPY start/package.json start/
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app /app
COPY --from=build /app/start/dist start/dist
COPY --from=build /app/client/dist client/dist
COPY --from=build /app/embedded/dist embedded/dist
COPY start/run.mjs start/run.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
ENTRYPOINT ["node", "start/run.mjs"]
CMD ["api"]
