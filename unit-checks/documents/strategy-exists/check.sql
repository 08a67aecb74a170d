-- id: strategy-exists
-- title: There is a general security strategy and a set of rules, formally issued
-- title[zh_CN]: 已正式发布总体安全策略和管理制度
-- severity: high
-- area: documents
-- controls: gbt22239:8.1.6.1 gbt22239:7.1.6.1 gbt22239:8.1.6.2.a gbt22239:8.1.6.2.c
--     gbt22239:8.1.6.3.b highrisk:6.6.1.1 selfeval:SE04 selfeval:SE05 zicha:RA068 zicha:RA134
--     zicha:RA135
-- key: class
-- why: Without rules nobody can be asked to keep them.
-- why[zh_CN]: 没有制度，就谈不上要求谁遵守。
-- fix: Write and formally issue a document of the kind {class}.
-- fix[zh_CN]: 制定并正式发布{name}类文件。
WITH needed(class, name) AS (VALUES ('strategy', '总体方针策略'), ('rule', '管理制度'), ('procedure', '操作规程'))
SELECT class, name FROM needed
WHERE NOT EXISTS (
  SELECT 1 FROM documents d
  WHERE d.class = needed.class AND d.is_formal = 1 AND coalesce(d.expires_on, '9999') >= date('now'));
