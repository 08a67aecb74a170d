-- id: liaison-named
-- title: A liaison and a clerk for documents of higher authorities are named
-- title[zh_CN]: 已明确联络员和上级文件收发人员
-- severity: low
-- area: organisation
-- controls: zicha:RB062 zicha:RB081 gbt22239:8.1.7.4.a gbt22239:8.1.7.4.c
-- key: role
-- why: A notice that nobody feels in charge of is found after its deadline.
-- why[zh_CN]: 通知无人签收，等发现时往往已过期限。
-- fix: Appoint somebody as {role} and record it under duties.
-- fix[zh_CN]: 明确{name}，并录入“职责”。
WITH needed(role, name) AS (VALUES ('liaison', '联络员'), ('clerk', '收发文员'))
SELECT role, name FROM needed
WHERE NOT EXISTS (
  SELECT 1 FROM duties d
  WHERE d.role = needed.role AND coalesce(d.until, '9999') >= date('now'));
