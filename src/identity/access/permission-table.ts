import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ApplicationConfig, DiscoveryService, HttpAdapterHost } from '@nestjs/core';
import { registeredRoutes, type RegisteredRoute } from './registered-routes.js';
import type { RouteRule, RouteTable } from './route-rules.js';

/** Injection token of the merged `RouteTable`. */
export const ROUTE_TABLE = Symbol('RouteTable');

/** The permission table of routes. The application does not start unless it and the routes fit each other exactly. */
@Injectable()
export class PermissionTable implements OnApplicationBootstrap {
  constructor(
    @Inject(ROUTE_TABLE) readonly rows: RouteTable,
    private readonly discovery: DiscoveryService,
    private readonly config: ApplicationConfig,
    private readonly http: HttpAdapterHost,
  ) {}

  /** The rule of a route; undefined when there is none, which closes the route. */
  ruleOf(method: string, path: string): RouteRule | undefined {
    const route = `${method === 'HEAD' ? 'GET' : method} ${path}`;
    return Object.hasOwn(this.rows, route) ? this.rows[route] : undefined;
  }

  /** The routes the application has. */
  routes(): RegisteredRoute[] {
    return registeredRoutes(this.discovery, this.config);
  }

  /** Without HTTP, as in a worker or on the command line, there are no routes to be fitted. */
  onApplicationBootstrap(): void {
    if (!this.http.httpAdapter) return;
    const faults = tableFaults(this.rows, this.routes());
    if (faults.length > 0) throw new Error(`The permission table and the routes do not fit each other:\n- ${faults.join('\n- ')}`);
  }
}

/** What is wrong between a table and the routes; empty when they fit exactly. */
export function tableFaults(rows: RouteTable, routes: readonly RegisteredRoute[]): string[] {
  const known = new Set(routes.map(({ route }) => route));
  return [
    ...routes.filter(({ route }) => !Object.hasOwn(rows, route)).map(({ route, controller, handler }) => `no row for ${route} (${controller}.${handler})`),
    ...Object.keys(rows).filter((route) => !known.has(route)).map((route) => `no route for the row "${route}"`),
    ...routes.filter(({ route, markedPublic }) => markedPublic && Object.hasOwn(rows, route) && rows[route] !== 'public')
      .map(({ route }) => `${route} is marked public, its row is not`),
  ];
}
