// Loaded into wrangler's process. The channel to the parent closes when the parent asks for an end or is killed; then
// wrangler ends itself and its workerd.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
