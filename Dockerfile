# Compiles and keeps only what the program needs to run.
FROM node:20-bookworm-slim AS build
WORKDIR /app
# better-sqlite3 is compiled where no built one can be downloaded.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY workflows workflows
COPY src src
COPY web web
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 YISHEN_DATA_DIR=/var/lib/yishen TZ=Asia/Shanghai
WORKDIR /app
RUN install -d -o node -g node -m 700 /var/lib/yishen
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY bin bin
USER node
VOLUME /var/lib/yishen
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The web server, with workers in it unless YISHEN_ROLE=web. A worker process: node dist/src/worker.js
CMD ["node", "dist/src/main.js"]
