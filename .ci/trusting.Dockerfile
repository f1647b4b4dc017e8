# An image that trusts the certificates of the machine it is built on.
ARG BASE
FROM ${BASE}
ARG CERTIFICATES
COPY ${CERTIFICATES} /etc/ssl/certs/ca-certificates.crt
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
