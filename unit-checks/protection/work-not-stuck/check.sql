-- id: work-not-stuck
-- title: The steps of protection follow one another: nothing is assessed before it was graded and
--     filed
-- title[zh_CN]: 等级保护各环节按序推进，无先测评后定级备案
-- severity: low
-- area: protection
-- controls: zicha:RB107 zicha:RB110 zicha:RB117 zicha:RB119
-- when: SELECT 1 FROM protection
-- key: system
-- why: A step marked as done before the one it rests on was not done.
-- why[zh_CN]: 前一步没做就标后一步完成，说明记录不实。
-- fix: Correct the steps of {system}: grading {grading}, filing {filing}, assessment {assessment}.
-- fix[zh_CN]: 更正 {system} 的进度：定级 {grading}、备案 {filing}、测评 {assessment}。
SELECT system, coalesce(grading, '-') AS grading, coalesce(filing, '-') AS filing, coalesce(assessment, '-') AS assessment FROM protection
WHERE (filing = 'done' AND coalesce(grading, '') <> 'done')
   OR (assessment = 'done' AND coalesce(filing, '') <> 'done')
   OR (grading = 'done' AND coalesce(sorting, '') = 'todo')
   OR (assessment = 'done' AND assessed_on IS NULL) OR (filing = 'done' AND filed_on IS NULL);
