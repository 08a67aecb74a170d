-- id: db-log-line
-- title: Records of PostgreSQL say when, who and where
-- title[zh_CN]: PostgreSQL 日志记录时间、账号和库名
-- severity: low
-- area: dbms
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RB131
-- when: SELECT 1 FROM db_settings WHERE name = 'log_line_prefix'
-- key: name
-- why: A line that names no time, no account and no database proves nothing about anybody.
-- why[zh_CN]: 没有时间、账号和库名的日志无法追溯。
-- fix: Set log_line_prefix = '%m [%p] %q%u@%d from %h ' and reload.
-- fix[zh_CN]: 设置 log_line_prefix = '%m [%p] %q%u@%d from %h '，然后重新加载。
SELECT name, value, path, line FROM db_settings WHERE name = 'log_line_prefix'
  AND (value NOT REGEXP '%-?[0-9]*[mtn]' OR value NOT REGEXP '%-?[0-9]*u' OR value NOT REGEXP '%-?[0-9]*d')
  AND NOT EXISTS (SELECT 1 FROM db_settings WHERE name = 'log_destination' AND (value LIKE '%csvlog%' OR value LIKE '%jsonlog%'));
