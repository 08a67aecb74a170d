-- id: campaign-organised
-- title: Every campaign of the last year has a plan, a leader, a team and the notice that it
--     answers
-- title[zh_CN]: 近一年的检查等工作均有方案、负责人、人员和依据通知
-- severity: medium
-- area: duty
-- controls: zicha:RA152 selfeval:SE50 selfeval:SE51 gbt22239:8.1.7.5.c zicha:RA001 zicha:RA002
--     zicha:RA003 zicha:RA004 zicha:RA034 zicha:RA131 zicha:RA151 zicha:RB002 zicha:RB060
--     zicha:RB079 zicha:RB137 zicha:RB139 zicha:RB179 zicha:RB138 zicha:RB081
-- when: SELECT 1 FROM campaigns WHERE starts_on >= date('now', '-1 year')
-- key: campaign
-- why: A report that cannot name its notice, its scope and its people answers nothing.
-- why[zh_CN]: 依据、范围和人员都说不清的报告，等于没有答复。
-- fix: Complete {campaign}: notice or lead body, plan, leader, team, scope.
-- fix[zh_CN]: 补全 {campaign} 的依据通知（或牵头单位）、方案、负责人、检查组和范围。
SELECT id AS campaign, class, coalesce(notice, lead) AS notice, plan, leader, team, scope FROM campaigns
WHERE starts_on BETWEEN date('now', '-1 year') AND date('now') AND class <> 'training'
  AND (coalesce(notice, lead) IS NULL OR plan IS NULL OR leader IS NULL OR coalesce(team, '') = '' OR coalesce(scope, '') = '');
