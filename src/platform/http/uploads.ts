/** Configuration of a route that takes forms with files: `@RouteConfig(UPLOADS)`. All others refuse them before anything is read. */
export const UPLOADS = { yishenUploads: true } as const;

/** Whether a request brings a form with files to a route that does not take any. */
export function isUnwantedUpload(contentType: string | undefined, routeConfig: object): boolean {
  return /^\s*multipart\//i.test(contentType ?? '') && !('yishenUploads' in routeConfig);
}
