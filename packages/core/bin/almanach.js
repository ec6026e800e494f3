#!/usr/bin/env node
import '../dist/whole/cli/main.js';
