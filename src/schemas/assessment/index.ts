import { z } from 'zod';
import { checkSchema } from './check';
import { examSchema } from './exam';
import { preferenceSchema } from './preference';
import { profileSchema } from './profile';
import { readinessSchema } from './readiness';
import { routesSchema } from './routes';
import { scaleSchema } from './scale';

/** One file in `content/assessments/` is one assessment; `kind` says which rules score it. */
export const assessmentSchema = z.discriminatedUnion('kind', [
  profileSchema,
  scaleSchema,
  readinessSchema,
  preferenceSchema,
  routesSchema,
  checkSchema,
  examSchema,
]);

export type Profile = z.infer<typeof profileSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Readiness = z.infer<typeof readinessSchema>;
export type Preference = z.infer<typeof preferenceSchema>;
export type Routes = z.infer<typeof routesSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Exam = z.infer<typeof examSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;

/** What a person or team takes to see where they stand: everything but questions with a right answer. */
export type SelfAssessment = Profile | Scale | Readiness | Preference | Routes;

export {
  checkSchema,
  examSchema,
  preferenceSchema,
  profileSchema,
  readinessSchema,
  routesSchema,
  scaleSchema,
};
