import { serveFolder } from '../serve/server.ts'

/** Serves a built folder and says where, until somebody presses Ctrl-C. */
export async function show(dir: string, base: string, port: number): Promise<void> {
  const { url, close } = await serveFolder({ dir, base, port })
  console.log(`Kho Kết luận đang chạy tại ${url}`)
  console.log('Nhấn Ctrl-C để dừng.')
  const stop = (): void => {
    void close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
