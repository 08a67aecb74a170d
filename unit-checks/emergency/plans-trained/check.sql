-- id: plans-trained
-- title: The emergency plans were trained within a year
-- title[zh_CN]: 一年内开展过应急预案培训
-- severity: medium
-- area: emergency
-- controls: gbt22239:8.1.10.13.c highrisk:6.10.1.2 selfeval:SE44 zicha:RB173
-- when: SELECT 1 FROM documents WHERE class IN ('plan', 'continuity')
-- key: -
-- why: A plan that its people have not read is a paper for the inspector.
-- why[zh_CN]: 相关人员没看过的预案，只是给检查组看的纸。
-- fix: Train the plans and record it (kind: plan).
-- fix[zh_CN]: 组织预案培训并登记（类别：应急预案）。
SELECT max(held_on) AS last_held FROM trainings WHERE class = 'plan' OR topic = 'fallback'
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
