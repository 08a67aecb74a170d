-- id: apache-indexes
-- title: Apache lists no directories
-- title[zh_CN]: Apache 不列出目录内容
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: path line
-- why: A listing shows everybody the backups, exports and half-finished pages that nobody linked
--     to.
-- why[zh_CN]: 目录列表会把无人链接的备份、导出文件和未完成页面展示给所有人。
-- fix: Write `Options -Indexes +FollowSymLinks` in {path}:{line} and reload Apache.
-- fix[zh_CN]: 将 {path}:{line} 改为 `Options -Indexes +FollowSymLinks`，然后重新加载 Apache。
SELECT context, value, path, line FROM apache_config
WHERE directive = 'options' AND ' ' || lower(value) || ' ' REGEXP ' [+]?(indexes|all) '
  AND context NOT LIKE '%/icons%' AND context NOT LIKE '%/manual%';
