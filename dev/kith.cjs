#!/usr/bin/env node
require('./require-node.cjs')
// In the published package the command is compiled.
const { existsSync } = require('node:fs')
import(existsSync(`${__dirname}/kith.js`) ? './kith.js' : './kith.ts')
