-- id: administrators-few
-- title: Few people have root's rights
-- title[zh_CN]: 拥有 root 权限的人员不多
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108 zicha:RB149 highrisk:6.4.2.2 zicha:RB167
-- param people: 3 | most people besides root itself
-- param people[zh_CN]: 除 root 本身以外的最多人数
-- key: problem
-- why: Each further administrator is one more password that opens everything, and one more person
--     to think of when somebody leaves.
-- why[zh_CN]: 每多一名管理员，就多一个能打开一切的口令，人员离岗时也多一处需要处理。
-- fix: Review this list and take out who does not need it (gpasswd -d NAME sudo): {names}.
-- fix[zh_CN]: 复核名单，移除不需要该权限的人员（gpasswd -d 账户 sudo）：{names}。
WITH grants AS (
  SELECT who
  FROM sudo_rules
  WHERE kind = 'rule' AND command = 'ALL' AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)'),
people AS (
  SELECT name FROM users WHERE uid = 0
  UNION
  SELECT u.name FROM grants AS g JOIN users AS u ON g.who IN (u.name, '#' || u.uid)
  UNION
  SELECT m.user_name FROM grants AS g
         JOIN group_members AS m ON g.who IN ('%' || m.group_name, '%#' || m.gid))
SELECT *
FROM (SELECT 'many people have root''s rights' AS problem, count(*) AS people, :people AS allowed,
             group_concat(name, ' ') AS names
      FROM people
      WHERE name <> 'root')
WHERE people > :people;
