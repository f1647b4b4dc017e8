# Sourced: a Docker engine, Neo4j's image and a Debian image to build on, from whatever this machine has.

readonly NEO4J_IMAGE=neo4j:5.26.30-community
engine_pid=
engine_log=

loudly() {
  printf '%s\n' "$(printf '=%.0s' {1..100})" "$@" "$(printf '=%.0s' {1..100})" >&2
}

engine_answers() {
  docker info --format '{{.ServerVersion}}' >/dev/null 2>&1
}

# An engine of our own: as it is meant to be, else with the least that it can do with.
start_engine() {
  command -v docker >/dev/null || { loudly 'NO DOCKER: the docker command is not installed'; return 1; }
  engine_answers && return 0
  if ! command -v dockerd >/dev/null || [ "$(id -u)" != 0 ]; then
    loudly 'NO DOCKER: no engine answers, and only root can start one'
    return 1
  fi
  engine_log=$(mktemp)
  local options
  for options in '' '--storage-driver=vfs --iptables=false --ip6tables=false'; do
    # shellcheck disable=SC2086 # several options
    dockerd $options >>"$engine_log" 2>&1 &
    engine_pid=$!
    for _ in $(seq 40); do
      engine_answers && return 0
      kill -0 "$engine_pid" 2>/dev/null || break
      sleep 1
    done
    stop_engine
  done
  loudly 'NO DOCKER: dockerd could not be started; the last it said:' "$(tail -n 5 "$engine_log")"
  return 1
}

# Only one that we started.
stop_engine() {
  [ -z "$engine_pid" ] || { kill "$engine_pid" && wait "$engine_pid"; } 2>/dev/null || true
  engine_pid=
}

has_image() {
  docker image inspect "$1" >/dev/null 2>&1
}

# Neo4j's image: one that is here, else the one that the command in DEALGRAPH_NEO4J_IMAGE_COMMAND builds, else a pulled one.
provide_neo4j_image() {
  has_image "$NEO4J_IMAGE" && return 0
  if [ -n "${DEALGRAPH_NEO4J_IMAGE_COMMAND:-}" ]; then
    "$DEALGRAPH_NEO4J_IMAGE_COMMAND" && has_image "$NEO4J_IMAGE" && return 0
  fi
  docker pull --quiet "$NEO4J_IMAGE" >&2 && return 0
  loudly "NO IMAGE of Neo4j: it can be neither pulled nor built." \
    'DEALGRAPH_NEO4J_IMAGE_COMMAND may name a command that builds it.'
  return 1
}

# Prints a Debian image to build on: DEALGRAPH_BASE, else the usual one, else one that built Neo4j's image. Where packages
# are fetched through a proxy with a certificate of its own (NODE_EXTRA_CA_CERTS), a copy that trusts it.
provide_base_image() {
  local base
  for base in "${DEALGRAPH_BASE:-}" debian:bookworm-slim debian-java:17; do
    [ -n "$base" ] || continue
    has_image "$base" || docker pull --quiet "$base" >/dev/null 2>&1 || continue
    [ -n "${NODE_EXTRA_CA_CERTS:-}" ] || { echo "$base"; return 0; }
    docker build --quiet --tag dealgraph-ci-base --build-arg "BASE=$base" --file .ci/trusting.Dockerfile \
      "$(dirname "$NODE_EXTRA_CA_CERTS")" --build-arg "CERTIFICATES=$(basename "$NODE_EXTRA_CA_CERTS")" >&2
    echo dealgraph-ci-base
    return 0
  done
  loudly 'NO DEBIAN IMAGE to build on: none can be pulled. DEALGRAPH_BASE may name one that is here.'
  return 1
}
