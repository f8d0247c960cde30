import vue from '@vitejs/plugin-vue';
import components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vite';
import { precompressed } from './build/precompressed.js';

/** Element Plus by what the screens use of it, with its styles; our own parts are imported by name. */
const elementPlus = components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] });

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), elementPlus, precompressed()],
  define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __INTLIFY_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false },
  build: {
    outDir: '../dist/web', emptyOutDir: true,
    // What offices have: Chromium 90 is of 2021, and the domestic browsers of today build on later ones.
    target: ['chrome90', 'edge90', 'firefox90', 'safari15'],
    // Small files stay files: the page may load pictures from us and from data addresses, but nothing is smuggled into scripts.
    assetsInlineLimit: 2048, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia|vue-i18n|@intlify)\// },
      { name: 'charts', test: /node_modules\/(echarts|zrender)\// },
      // What many pages share is one file: dozens of small ones take longer to fetch than they weigh.
      { name: 'shared', minShareCount: 5 },
    ] } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/open': 'http://127.0.0.1:3000', '/apply': 'http://127.0.0.1:3000' } },
});
