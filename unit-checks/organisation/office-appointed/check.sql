-- id: office-appointed
-- title: An office under the leading group does the daily work: a head, members, an executing
--     department
-- title[zh_CN]: 领导小组下设办公室，负责人、成员和牵头部门明确
-- severity: medium
-- area: organisation
-- controls: gbt22239:8.1.7.1.b gbt22239:7.1.7.1.b zicha:RA066 zicha:RA084 zicha:RA132 zicha:RA160
--     zicha:RA161 zicha:RB138 zicha:RB063 selfeval:SE02
-- key: role
-- why: Without an office that acts daily the leading group exists on paper only.
-- why[zh_CN]: 没有日常办事机构，领导小组就停留在纸面上。
-- fix: Appoint somebody as {role} by a formal document and record it under duties.
-- fix[zh_CN]: 以正式文件任命{name}，并录入“职责”。
WITH needed(role, name) AS (VALUES ('office_head', '办公室主任'), ('office_member', '办公室成员'), ('executing_department', '牵头部门负责人'))
SELECT role, name FROM needed
WHERE NOT EXISTS (
  SELECT 1 FROM duties d
  WHERE d.role = needed.role AND coalesce(d.until, '9999') >= date('now'));
