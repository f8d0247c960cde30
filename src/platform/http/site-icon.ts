import type { FastifyInstance } from 'fastify';

/** `web/src/assets/icon.svg` in 16, 32 and 48 pixels: what browsers ask for at the root, whatever page they show. */
const ICO = Buffer.from([
  'AAABAAMAEBAAAAEAIAAoAQAANgAAACAgAAABACAAoAEAAF4BAAAwMAAAAQAgAFoCAAD+AgAAiVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAA3UlEQVR4nNSTuwrCQBBF74SgoJ2I4K',
  'OzsBJELRQRLNVOS0Ww8dGJNuof2PloxUL0HwRLi3QpLfyVBByXVIYksImVt1l2Z+bcW+yoqeYuB3ofiNAAKAQpsQEmjZmmKohPRFSDLwkjYUjEZ5WAMoKKURAJEP5+W/QrWPQqtr7r/YXV/uYEiFkF',
  'EkrEY9jMWq41KUA2GUE1n8FyWHfUVDlA1DpN05QHlAZH212/jFz7PAFeA3+YYNItYdwpwjdANgGl21vGD1IYrCOgmPkpfqKyFhEe1orKjxrCWAMp8w8AAAD//2C4pIgAAAAGSURBVAMAB6Q7jVp/ts',
  '4AAAAASUVORK5CYIKJUE5HDQoaCgAAAA1JSERSAAAAIAAAACAIBgAAAHN6evQAAAFVSURBVHic7Jc9S8RAEIbfmaRSBBFPAx4IYmUl1jaCeISr/Rt+HIJXWIgfoOD3L7CwstegiL/BSrDwQFDu7ASx',
  '010nIiIWJnuXZLkjT5FsZhfed2cnC+PiG8/f9xnYIMKIfPYiHV60Rk0BK41gMQgDhNlTZ+jtaV0mqiJOyADR0pr0Zr27uEpeeXfK0XyNjBEPCh8oMStehgUk2QymJVdG47CFaLty6IOwRKjtxln4eL',
  'YQuebk8g7VwwCmMBJioL8PW/M+TEnMQLMmEjXQjInEDZiaiFWEcZiZKPyJFGIVZSoZMMG6AeMjKJYP/p2Pc2f8pv0yYLrDKPIayGugM2qglazkNdAeGYj691uBNfAMS4TaLM8b2EK0GUrvfLVJmWtr',
  'pVhtO6/3F7We0VIXEU0iU2itfl45/umGPf9ojOm9IsNp6duGkQKy6wd5XSnt7jWCudsw9gkAAP//XsLZ/QAAAAZJREFUAwDp82VGLaLTEgAAAABJRU5ErkJggolQTkcNChoKAAAADUlIRFIAAAAwAA',
  'AAMAgGAAAAVwL5hwAAAg9JREFUeJzs2rFLW0EcB/Dv70gptNChtNY2BAqlS2M7p0OX0kJS6NZKbYfapXRokQSKBf+BuigtDoIKCoKDDoKoQRAEEXQQAurgLE8RFFyMaIw/fxcNiKCQ5+VdTt5neffe',
  'veH3Te5+y70Izom+62xmRhLgBiKKowYw84pcloiR9bKZgbNzVB7Up/7fVzjsk6Lfo4bJjzua38O3nZn0jr4vBYimOl8zeEiKr4MD5B9Zk9Kb1ifTc6r0APjuSvGa1BqTy6/S+FGy4xMpGoKD+IibIk',
  'T4AUfp2hUTHsNRunZFTPVwlK49In3oJlwltUfgQ+ZLApnPCVRqcGoVf/5NwiSFANXdu4u/LSmYFGgAzXSIwANoJkNYCaCZCmEtgGYihNUA2lVD+Gqjfj15eOvC563Nr9DeP4tKBRzg9oVzhUIBflhf',
  'QlcVBrDN2B740Dpc0fsj7R9hgrEA88sebDAWINEQhQ3GAphaEpUKu5BtYRcqC7uQT2EXsi3sQmWXdaHGt3E0vnmGagikC718EUO1BNKFYg/uoFrCLmSb8wFIjlUZDrsWS2gB7lrQAXJwV04dkeqRTV',
  'CEY05r7lYb4y2LclzfC8cQc5c3kc6dbOL9G20M3oIz2DssFtv0qBTAm/65nc/TU/0hBWocM4/lDw7im1O/d/U9nX8hmuz4KgfISRk+r63PbWhZTuazsmz6z84dAwAA//9KO4syAAAABklEQVQDAKCG',
  'mLP1Qfd9AAAAAElFTkSuQmCC',
].join(''), 'base64');

/** Serves the icon of the site to everybody. */
export function serveIcon(server: FastifyInstance): void {
  server.get('/favicon.ico', (_request, reply) => reply.header('Cache-Control', 'public, max-age=604800').type('image/x-icon').send(ICO));
}
