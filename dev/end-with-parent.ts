// Loaded into the process of wrangler. The channel to the parent closes when the parent asks for the end, and also
// when the parent is killed without a chance to ask: either way wrangler ends itself, and its workerd with it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
