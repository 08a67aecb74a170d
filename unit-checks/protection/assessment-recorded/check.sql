-- id: assessment-recorded
-- title: Every assessment is recorded with agency, report number, template, score and verdict
-- title[zh_CN]: 测评结果登记完整：机构、报告编号、模板、得分和结论
-- severity: medium
-- area: protection
-- controls: zicha:RB115 zicha:RB116 zicha:RB114 zicha:RB117 gbt22239:8.1.9.9.a
-- when: SELECT 1 FROM protection WHERE assessed_on IS NOT NULL
-- key: system
-- why: A score means nothing without the year of its template: the same facts give 84 or 70.
-- why[zh_CN]: 得分离开模板年份没有意义：同样的情况，不同模板可得 84 分也可得 70 分。
-- fix: Complete the assessment of {system} ({assessed_on}).
-- fix[zh_CN]: 补全 {system}（{assessed_on}）的测评信息。
SELECT system, assessed_on, agency, report_number, template, verdict FROM protection
WHERE assessed_on IS NOT NULL
  AND (agency IS NULL OR coalesce(report_number, '') = '' OR template IS NULL OR score IS NULL OR coalesce(verdict, '') = '');
