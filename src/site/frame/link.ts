/** The path the site stands under, `/` or `/name/`. */
export const base: string = import.meta.env.BASE_URL.replace(/\/*$/, "/");

/** The address of a place on this site: every link inside it goes through here, so that it may stand under a path. */
export function href(path: `/${string}`): string {
  return base + path.slice(1);
}

/** The page of a letter, or a place on it. */
export function letterHref(slug: string, place = ""): string {
  return href(`/brieven/${slug}/${place && `#${place}`}`);
}

/** A page of the organisation, or a place on it: `over`, `over#kop-…`. */
export function pageHref(place: string): string {
  const [page = "", heading] = place.split("#");
  return href(`/${page}/${heading === undefined ? "" : `#${heading}`}`);
}

/** The page of a figure, by its full name. */
export function figureHref(name: string): string {
  return href(`/cijfers/${name}/`);
}

/** The page of a dataset, or a file or place below it. */
export function datasetHref(name: string, file = ""): string {
  return href(`/data/${name}/${file}`);
}

/** The place of a dataset among all figures. */
export function datasetFiguresHref(name: string): string {
  return href(`/cijfers/#${name}`);
}

/** The page of a source. */
export function sourceHref(id: string): string {
  return href(`/bronnen/${id}/`);
}

/** The page of a chart in a letter, or a file of it: `svg`. */
export function chartHref(slug: string, id: string, form?: "svg" | "png" | "csv" | "json"): string {
  return href(`/brieven/${slug}/figuren/${id}${form === undefined ? "/" : `.${form}`}`);
}

/** The page of a scenario, or a file or place below it. */
export function scenarioHref(id: string, place = ""): string {
  return href(`/scenarios/${id}/${place}`);
}
