# dealgraph as an image: docker build --tag dealgraph .
# Any Debian (12 or later) will do as a base; Node comes with the lock file, so both stages run the same one.
ARG BASE=debian:bookworm-slim

FROM ${BASE} AS build
# An npm to begin with, where the base has none.
RUN command -v npm || { apt-get update && apt-get install --yes --no-install-recommends ca-certificates nodejs npm; }
WORKDIR /build
COPY package.json package-lock.json ./
# Only Node needs its install script; those of the other packages build what only tests use.
RUN npm ci --ignore-scripts && npm rebuild --foreground-scripts node
ENV PATH=/build/node_modules/.bin:$PATH
COPY . .
# What npm would publish, with what it needs to run and nothing else.
RUN npm pack --silent \
  && mkdir /app && tar --extract --gzip --file dealgraph-*.tgz --directory /app --strip-components 1 \
  && cp package-lock.json /app && npm ci --prefix /app --omit=dev --ignore-scripts --prefer-offline \
  && cp --dereference node_modules/node/bin/node /usr/local/bin/node

FROM ${BASE}
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /app /app
RUN ln -s /app/dist/cli/main.js /usr/local/bin/dealgraph && mkdir /data && chown 10001:10001 /data
# No name is needed, so none is made; the number stands for nobody of the host.
USER 10001:10001
# An embedded store, and paths of articles, are looked for here.
WORKDIR /data
VOLUME /data
RUN ["dealgraph", "--version"]
ENTRYPOINT ["dealgraph"]
CMD ["--help"]
