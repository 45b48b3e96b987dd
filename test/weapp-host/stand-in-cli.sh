#!/bin/sh
# Stands in for the command line of WeChat's DevTools; see stand-in-cli.ts.
exec node --import tsx "$(dirname "$0")/stand-in-cli.ts" "$@"
