# One image for api, workers and migration; the command decides. Built in stages, none of them as root, so that the result holds
# the built product and the packages of the server, not those of the client.
FROM node:24-trixie-slim AS manifests
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node .npmrc package.json package-lock.json ./
COPY --chown=node:node shared/package.json shared/
COPY --chown=node:node embedded/package.json embedded/
COPY --chown=node:node api/package.json api/
COPY --chown=node:node workers/package.json workers/
COPY --chown=node:node client/package.json client/
COPY --chown=node:node start/package.json start/

FROM manifests AS build
RUN npm ci
COPY --chown=node:node . .
RUN node start/build.mjs --force

FROM manifests AS packages
RUN npm ci --omit=dev --workspace=@ortstreu/start

FROM node:24-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
# Owned by root: the process may read its own files and change none.
COPY --from=packages --chown=root:root /app /app
COPY --from=build --chown=root:root /app/start/dist start/dist
COPY --from=build --chown=root:root /app/client/dist client/dist
COPY --from=build --chown=root:root /app/embedded/dist embedded/dist
COPY start/run.mjs start/run.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
ENTRYPOINT ["node", "start/run.mjs"]
CMD ["api"]
