#!/usr/bin/env node
require('./require-node.cjs')
// In the package that is made of it, the command is compiled.
const { existsSync } = require('node:fs')
import(existsSync(`${__dirname}/kith.js`) ? './kith.js' : './kith.ts')
