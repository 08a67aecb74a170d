-- id: problem-overdue
-- title: No problem is past its deadline
-- title[zh_CN]: 没有超期未整改的问题
-- severity: high
-- area: problems
-- controls: zicha:RA140 zicha:RB106 zicha:RB056 zicha:RA047 zicha:RA069 gbt22239:8.1.7.5.c
--     gbt22239:8.1.9.9.a zicha:RB118 zicha:RA048
-- when: SELECT 1 FROM problems
-- key: problem
-- why: A deadline that passes without a word teaches that deadlines mean nothing.
-- why[zh_CN]: 超期没人过问，以后就没人把期限当回事。
-- fix: Put {problem} right (due {due_on}, owner {owner}), or have it waived with measures.
-- fix[zh_CN]: 整改 {problem}（期限 {due_on}，责任人 {owner}），确有困难的办理暂缓并落实补偿措施。
SELECT id AS problem, title, severity, coalesce(owner, '-') AS owner, due_on FROM problems
WHERE state IN ('open', 'assigned', 'done') AND due_on < date('now');
