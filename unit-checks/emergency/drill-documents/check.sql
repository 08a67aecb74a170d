-- id: drill-documents
-- title: Each drill of the last year has its plan, scheme, record and summary
-- title[zh_CN]: 近一年的演练均有预案、方案、记录和总结
-- severity: medium
-- area: emergency
-- controls: selfeval:SE45 gbt22239:8.1.10.13.c zicha:RA138
-- when: SELECT 1 FROM drills WHERE held_on >= date('now', '-1 year')
-- key: id
-- why: Without the four papers a drill counts for nothing in the self-evaluation, and nothing was
--     learned from it.
-- why[zh_CN]: 四份材料不全，自评不得分，也没有留下经验。
-- fix: File what is missing of {subject} ({held_on}) and name it in the drill.
-- fix[zh_CN]: 补齐 {subject}（{held_on}）缺少的材料并在演练记录中引用。
SELECT id, subject, held_on, plan, scheme, record, summary FROM drills
WHERE held_on BETWEEN date('now', '-1 year') AND date('now', '-14 days')
  AND (plan IS NULL OR scheme IS NULL OR record IS NULL OR summary IS NULL);
