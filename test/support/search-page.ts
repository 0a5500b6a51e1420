import type { Locator, Page } from 'playwright-core'

/** The search page as people use it: what is on it, by role and name. */
export class SearchPage {
  readonly page: Page
  /** Address of the archive. */
  readonly home: string
  readonly field: Locator
  /** Holds the count and the hits. */
  readonly answers: Locator
  /** How many were found, or what is wrong; read out. */
  readonly status: Locator
  /** The headings of the hits, which are links. */
  readonly hits: Locator
  /** The papers that hits stand below. */
  readonly papers: Locator
  readonly submit: Locator

  constructor(page: Page, home: string) {
    this.page = page
    this.home = home
    this.field = page.getByRole('searchbox', { name: 'Từ khóa', exact: true })
    this.answers = page.getByRole('region', { name: 'Kết quả tra cứu' })
    this.status = this.answers.getByRole('status')
    this.hits = this.answers.getByRole('heading', { level: 4 }).getByRole('link')
    this.papers = this.answers.getByRole('article')
    this.submit = page.getByRole('search').getByRole('button', { name: 'Tra cứu', exact: true })
  }

  /** Opens the page with a question in its address, and waits for the answer. */
  async ask(question: string | [string, string][]): Promise<void> {
    await this.open(question)
    await this.answered()
  }

  /** Opens the page with a question in its address. */
  async open(question: string | [string, string][] = []): Promise<void> {
    const pairs: [string, string][] = typeof question === 'string' ? [['q', question]] : question
    const parameters = new URLSearchParams(pairs).toString()
    await this.page.goto(`${this.home}tra-cuu/${parameters && `?${parameters}`}`)
  }

  /** Waits until the page has answered; where another answer stood there, wait for its words instead. */
  async answered(): Promise<void> {
    await this.status.filter({ hasText: /phù hợp/ }).waitFor()
  }

  /** Waits for the words of the status. */
  async says(words: string | RegExp): Promise<void> {
    await this.status.filter({ hasText: words }).waitFor()
  }

  /** The sections of the hits, in order: "4.2"; "" for the opening and closing. */
  async sections(): Promise<string[]> {
    const hrefs = await this.hits.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    return hrefs.map((href) => (href.split('#muc-')[1] ?? '').replaceAll('-', '.'))
  }

  /** How many hits the page says there are. */
  async count(): Promise<number> {
    return Number(/^(\d+) nội dung/.exec(await this.status.innerText())?.[1] ?? 0)
  }

  /** What is marked in the excerpts. */
  marked(): Promise<string[]> {
    return this.answers.getByRole('blockquote').locator('mark').allInnerTexts()
  }

  /** A line of chips or links above the hits, by what it begins with: "Hiểu là:". */
  line(label: string): Locator {
    return this.page
      .locator('.search-hint')
      .filter({ has: this.page.getByText(label, { exact: true }) })
  }

  /** A box of a filter. */
  box(filter: string, value: string): Locator {
    const name = new RegExp(`^${value.replace(/[()]/g, '\\$&')} \\(\\d+\\)$`)
    return this.page
      .getByRole('group', { name: filter, exact: true })
      .getByRole('checkbox', { name })
  }

  /** The values of a filter with their counts, as shown. */
  async counts(filter: string): Promise<Record<string, number>> {
    const group = this.page.getByRole('group', { name: filter, exact: true })
    const labels = await group.locator('label:visible').allInnerTexts()
    return Object.fromEntries(
      labels.map((label) => {
        const [, name = label, count = ''] = /^(.*) \((\d+)\)$/s.exec(label.trim()) ?? []
        return [name, Number(count)]
      }),
    )
  }
}
