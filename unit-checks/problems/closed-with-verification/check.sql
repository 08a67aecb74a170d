-- id: closed-with-verification
-- title: Closed problems were verified by somebody else than the owner
-- title[zh_CN]: 已整改问题由责任人以外的人复核
-- severity: medium
-- area: problems
-- controls: zicha:RA048 gbt22239:8.1.7.5.c zicha:RB118 zicha:RB055
-- when: SELECT 1 FROM problems WHERE state = 'closed'
-- key: problem
-- why: Whoever put it right sees what was meant, not what is.
-- why[zh_CN]: 自己改自己验，看到的是本意而不是实情。
-- fix: Let somebody verify {problem} and record the name, or reopen it.
-- fix[zh_CN]: 安排他人复核 {problem} 并登记，否则重新打开。
SELECT id AS problem, title, owner, closed_on FROM problems
WHERE state = 'closed' AND source IN ('question', 'spot_check', 'notice', 'person')
  AND (verified_by IS NULL OR verified_by = owner) AND coalesce(is_fixed_on_spot, 0) = 0 AND closed_on >= date('now', '-1 year');
