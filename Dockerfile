# One image for every Node process of the house; docker-compose.yml says which one a container runs.
FROM node:22.23.1-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev && rm -rf .data
# `db:migrate` makes this folder in every module that has none, and ends if it cannot.
RUN for module in node_modules/@medusajs/*/dist; do mkdir -p "$module/migrations"; done

FROM node:22.23.1-bookworm-slim
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true SCARF_ANALYTICS=false DO_NOT_TRACK=1
# Medusa's command line keeps a settings file, and ends if it cannot: everything else here is read-only.
ENV XDG_CONFIG_HOME=/tmp
WORKDIR /app
# Owned by root: a process can change nothing of its own code. Only the folder of uploaded files is the process's.
COPY --from=build /app ./
RUN mkdir -p backend/.medusa/server/static && chown node:node backend/.medusa/server/static
USER node
