import type { TopicView } from './archive.ts'
import { countByYear, inYears, shareYears, type YearCount, type YearShares } from './year-pages.ts'

/** How the page of a topic is shared out over years. */
export function topicYears({ tasks, mentions }: TopicView): YearShares {
  return shareYears(countByYear([...tasks, ...mentions]))
}

/** What a topic's page has of some years. */
export function topicOfYears(
  { tasks, mentions }: TopicView,
  years: readonly YearCount[],
): TopicView {
  const wanted = inYears(years)
  return { tasks: tasks.filter(wanted), mentions: mentions.filter(wanted) }
}
