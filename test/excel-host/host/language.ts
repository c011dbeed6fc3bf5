/** Display languages of the simulated Excel. */
export type Language = 'zh-CN' | 'en-US';
