/** The worker's half of pdf.js, which comes without types: loaded for its effect alone. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
