/** One page of each kind, and the kind with the most in it where there is a choice. */
export const KINDS = [
  "/",
  "/brieven/",
  "/brieven/2026-05-voorjaarsnota/",
  "/herzieningen/",
  "/cijfers/",
  "/cijfers/structural_shortfall.2024/",
  "/cijfers/cohort_size.asylum.2022.definitief/",
  "/cijfers/incidental_budget.2024/",
  "/cijfers/spuk_budget_mutation.in_2024.2024.suppletoire_1/",
  "/cijfers/narekenen/",
  "/data/",
  "/data/budget-article-13/",
  "/data/volumes/",
  "/bronnen/",
  "/bronnen/kst-32824-478/",
  "/scenarios/",
  "/scenarios/gap-explained/",
  "/scenarios/spuk-cut/",
  "/scenarios/housing-chain/",
  "/cijfers/housing_realisation.assumed/",
  "/cijfers/gap.present_policy.2024/",
  "/handboek/",
  "/over/",
  "/toegankelijkheid/",
  "/404.html",
] as const;

/** The pages a reader spends her time on. */
export const READ = [
  "/",
  "/brieven/2026-05-voorjaarsnota/",
  "/cijfers/structural_shortfall.2024/",
  "/scenarios/spuk-cut/",
] as const;
