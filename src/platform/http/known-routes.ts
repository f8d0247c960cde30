import type { FastifyInstance } from 'fastify';

/** The declared routes, so that an unknown address can be told from a known one with the wrong method. */
export class KnownRoutes {
  private readonly routes = new Map<string, { parts: readonly string[]; methods: Set<string> }>();

  /** Watches the routes that are declared from now on. */
  watch(server: FastifyInstance): void {
    server.addHook('onRoute', ({ url, method }) => {
      const route = this.routes.get(url) ?? { parts: url.split('/'), methods: new Set<string>() };
      for (const one of [method].flat()) route.methods.add(one);
      this.routes.set(url, route);
    });
  }

  /** The methods that an address knows, in order; none when the address itself is unknown. */
  methodsOf(url: string): string[] {
    const parts = (url.split('?', 1)[0] ?? '').split('/');
    const methods = new Set<string>();
    for (const route of this.routes.values()) if (fits(route.parts, parts)) for (const method of route.methods) methods.add(method);
    return [...methods].sort();
  }
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1)?.startsWith('*')) return false; // a catch-all says nothing about methods
  return pattern.length === parts.length && pattern.every((part, n) => part.startsWith(':') ? parts[n] !== '' : part === parts[n]);
}
