import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageCatalogue } from '../../../ledger/finding/message-catalogue.ts';
import { ledgerRules } from '../../../ledger/rules/index.ts';

describe('the message catalogue', () => {
  it('is docs/messages.md (npm run papers)', () => {
    const page = readFileSync(join(__dirname, '../../../docs/messages.md'), 'utf8');
    expect(page).toBe(messageCatalogue());
  });

  it('has a section for every rule, with both sentences', () => {
    const page = messageCatalogue();
    for (const { code, id, say, sample } of ledgerRules) {
      expect(page).toContain(`### ${code} `);
      expect(page).toContain(`\`${id}\``);
      expect(page).toContain(say['zh-CN'](sample));
      expect(page).toContain(say.en(sample));
    }
  });
});
