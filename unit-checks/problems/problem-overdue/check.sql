-- id: problem-overdue
-- title: No problem is past its deadline
-- title[zh_CN]: 没有超期未整改的问题
-- severity: high
-- area: problems
-- controls: zicha:RA140 zicha:RB106 zicha:RB056 zicha:RA047 zicha:RA069 gbt22239:8.1.7.5.c
--     gbt22239:8.1.9.9.a zicha:RB118 zicha:RA048
-- when: SELECT 1 FROM problems
-- key: owner
-- why: A deadline that passes without a word teaches that deadlines mean nothing.
-- why[zh_CN]: 超期没人过问，以后就没人把期限当回事。
-- fix: Put right what {owner} has not ({n} problems, the first due {due_on}: {problems}), or have it waived with measures.
-- fix[zh_CN]: 督促责任人 {owner} 整改超期的 {n} 个问题（最早期限 {due_on}）：{problems}；确有困难的办理暂缓并落实补偿措施。
WITH late AS (
  SELECT id, coalesce(owner, '-') AS owner, due_on, row_number() OVER (PARTITION BY owner ORDER BY due_on, id) AS rank
  FROM problems WHERE state IN ('open', 'assigned', 'done') AND due_on < date('now')
    AND coalesce(check_id, '') NOT IN ('problem-assigned', 'problem-overdue'))
SELECT owner, count(*) AS n, min(due_on) AS due_on,
  group_concat(CASE WHEN rank <= 5 THEN id END, ', ') || CASE WHEN count(*) > 5 THEN ' …' ELSE '' END AS problems
FROM late GROUP BY owner;
