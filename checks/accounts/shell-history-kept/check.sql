-- id: shell-history-kept
-- title: Shells remember what was typed
-- title[zh_CN]: 命令行保留历史记录
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b
-- key: path line
-- why: Without a history nobody can tell afterwards what was done by hand; intruders switch it off
--     first of all.
-- why[zh_CN]: 没有历史记录，事后无法得知手工做过什么；入侵者往往首先关闭它。
-- fix: Find out who wrote {key}={value} into {path}:{line} and why, and remove it.
-- fix[zh_CN]: 查明是谁、为何在 {path}:{line} 写入 {key}={value}，然后删除。
SELECT who, key, value, path, line FROM shell_environment
WHERE (key IN ('HISTSIZE', 'HISTFILESIZE') AND value = '0')
   OR (key = 'HISTFILE' AND value IN ('/dev/null', ''));
