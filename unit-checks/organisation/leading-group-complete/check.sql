-- id: leading-group-complete
-- title: The leading group has a head, a deputy who is directly responsible and members
-- title[zh_CN]: 领导小组组长、副组长和成员齐备
-- severity: high
-- area: organisation
-- controls: gbt22239:8.1.7.1.a gbt22239:7.1.7.1.a zicha:RA065 zicha:RA158 zicha:RB007 zicha:RB080
--     zicha:RA160 selfeval:SE01 highrisk:6.7.1.1
-- key: role
-- why: A group without a head decides nothing, and one without members cannot reach the
--     departments.
-- why[zh_CN]: 没有组长的领导小组无法决策，没有成员的领导小组无法落实到各部门。
-- fix: Appoint somebody as {role} by a formal document and record it under duties.
-- fix[zh_CN]: 以正式文件任命{name}，并录入“职责”。
WITH needed(role, name) AS (VALUES ('group_head', '组长'), ('group_deputy', '副组长'), ('group_member', '成员'))
SELECT role, name FROM needed
WHERE NOT EXISTS (
  SELECT 1 FROM duties d
  WHERE d.role = needed.role AND coalesce(d.until, '9999') >= date('now'));
