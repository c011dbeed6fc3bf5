import { join } from 'node:path';
import { measure } from './measure.ts';
import { accuracyTable } from './print-accuracy.ts';
import { readAnswers } from './read-answers.ts';
import { brokenFields } from './score.ts';

/** Prints the accuracy of the import on the documents; the exit code. */
export function accuracy(root: string, documents: string | undefined): number {
  if (documents === undefined) {
    console.log(
      '未设置 PLAN_DOCUMENTS：没有原始文件，无法计算导入准确率。请将其设为存放五份原始文件的文件夹后重新运行。',
    );
    console.log(
      'PLAN_DOCUMENTS is not set: the original documents are absent, so no accuracy can be computed. Set it to the folder with the five documents and run again.',
    );
    return 0;
  }
  const measured = readAnswers(join(root, 'test/accuracy/answers')).map((answer) => measure(answer, documents));
  console.log(accuracyTable(measured).join('\n'));
  return measured.some(({ score }) => brokenFields(score).length > 0) ? 1 : 0;
}
