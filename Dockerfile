# syntax=docker/dockerfile:1

# The pages' libraries. On an ordinary package feed the build below restores them with LibMan, and this stage is empty. Where the feed
# does not serve LibMan, build with --build-arg LIBRARIES=npm: then they come from the npm registry, and the build only compares them with
# libman.lock, as it always does.
ARG LIBRARIES=feed

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS libraries-feed
RUN mkdir -p /src/wwwroot/lib

FROM node:22-bookworm-slim AS libraries-npm
WORKDIR /src
COPY libman.json libman.lock ./
COPY eng/client-libraries.mjs eng/
RUN node eng/client-libraries.mjs && cp libman.lock wwwroot/lib/restored.lock

FROM libraries-${LIBRARIES} AS libraries

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
COPY --from=libraries /src/wwwroot/lib/ wwwroot/lib/
RUN dotnet publish src/GraphExplorer.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# Inside a container every address is listened on. It serves only once --published-at says where it is published, and that has to be
# an address of the machine alone: docs/decisions/2026-11-22-published-on-this-machine.md.
ENV GRAPHEXPLORER_URLS=http://0.0.0.0:8080 \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
# The user "app" of the base image, which may read this folder and write nowhere in it.
USER $APP_UID
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 CMD ["dotnet", "GraphExplorer.Web.dll", "health"]
ENTRYPOINT ["dotnet", "GraphExplorer.Web.dll"]
