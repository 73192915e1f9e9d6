// Loaded before a command, in plain JavaScript, since an older Node.js fails at the first line of TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node.js: expected 22.18 or newer, got ${process.versions.node}. On Linux npm ci brings one along; elsewhere see https://nodejs.org.`,
  )
  process.exit(1)
}
