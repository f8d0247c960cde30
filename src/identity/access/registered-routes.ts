import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ApplicationConfig, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RoutePathFactory } from '@nestjs/core/router/route-path-factory.js';
import { PUBLIC } from '../../platform/http/public.js';

/** A route as a controller declares it. */
export interface RegisteredRoute {
  /** `'POST /api/session'`, as in the permission table. */
  readonly route: string;
  readonly controller: string;
  readonly handler: string;
  /** Marked with `@Public()`. */
  readonly markedPublic: boolean;
}

/** Every route of every controller of the application, whether it serves HTTP or not. */
export function registeredRoutes(discovery: DiscoveryService, config: ApplicationConfig): RegisteredRoute[] {
  const paths = new RoutePathFactory(config);
  return discovery.getControllers().flatMap(({ metatype }) => (metatype ? routesOf(metatype as Controller, paths, config) : []));
}

type Controller = (new (...args: never[]) => object) & { readonly name: string };

function routesOf(controller: Controller, paths: RoutePathFactory, config: ApplicationConfig): RegisteredRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((handler) => {
    const method = prototype[handler]!;
    const methodPaths = Reflect.getMetadata(PATH_METADATA, method) as string | string[] | undefined;
    const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
    if (methodPaths === undefined || verb === undefined) return [];
    const markedPublic = [method, controller].some((target) => Reflect.getMetadata(PUBLIC, target) === true);
    return each(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((ctrlPath) => each(methodPaths).flatMap((methodPath) =>
      paths.create({ ctrlPath: slashed(ctrlPath), methodPath: slashed(methodPath), globalPrefix: slashed(config.getGlobalPrefix()) }, verb)
        .map((path) => ({ route: `${RequestMethod[verb]} ${path}`, controller: controller.name, handler, markedPublic }))));
  });
}

function each(paths: unknown): string[] {
  return (Array.isArray(paths) ? paths : [paths ?? '']) as string[];
}

function slashed(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
