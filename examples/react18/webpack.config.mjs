import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const target = 'es2022';

/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  entry: { client: './src/client.tsx', hydrate: './src/hydrate.tsx' },
  output: {
    path: fileURLToPath(new URL('build/webpack', import.meta.url)),
    publicPath: '/webpack/',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true })] },
  plugins: [new MiniCssExtractPlugin()],
  performance: { hints: false },
};
