import type { AssessmentData } from '../islands/assessment/data';
import type { Lang } from '../i18n/languages';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The questions of an assessment in one language; `undefined` when they do not come, or are something else. */
export async function fetchAssessment(
  lang: Lang,
  code: string,
): Promise<AssessmentData | undefined> {
  try {
    const response = await fetch(`${base}/api/v1/assessments/${lang}/${code}.json`);
    if (!response.ok) return undefined;
    const data = (await response.json()) as AssessmentData;
    return data.definition.code === code ? data : undefined;
  } catch {
    return undefined;
  }
}
