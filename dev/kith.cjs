#!/usr/bin/env node
require('./require-node.cjs')
import('./kith.ts')
