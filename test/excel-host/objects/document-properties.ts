import type { Workbook } from '../model/workbook.ts';
import { type HostProperty, type HostType, hostObject } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { customPropertiesType } from './custom-properties.ts';

interface Target {
  readonly workbook: Workbook;
}

function property(name: string): HostProperty<Target> {
  return {
    get: ({ workbook }) => workbook.properties.get(name) ?? '',
    set: ({ workbook }, value) => {
      workbook.properties.set(name, textArgument(value));
      workbook.changed();
    },
  };
}

export const documentPropertiesType: HostType<Target> = {
  name: 'DocumentProperties',
  properties: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    company: property('company'),
    keywords: property('keywords'),
    comments: property('comments'),
    lastAuthor: { get: ({ workbook }) => workbook.properties.get('lastAuthor') ?? '' },
    custom: { get: (target) => hostObject(customPropertiesType, target) },
  },
};
