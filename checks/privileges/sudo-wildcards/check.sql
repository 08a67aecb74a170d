-- id: sudo-wildcards
-- title: Commands in sudo rules contain no wildcards
-- title[zh_CN]: sudo 规则中的命令不含通配符
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB149
-- key: who host command path
-- why: An asterisk also matches blanks and slashes: a right to read some logs becomes one to read
--     /etc/shadow or to add options that nobody thought of.
-- why[zh_CN]: 星号还能匹配空格和斜杠：读取部分日志的权限会变成读取 /etc/shadow，或附加意料之外的选项。
-- fix: In {path}:{line} write out what {who} needs instead of {command}, or use a pattern of the
--     form ^…$ (sudo 1.9.10 or later).
-- fix[zh_CN]: 在 {path}:{line} 中把 {command} 改为 {who} 实际需要的完整命令，或使用 ^…$ 形式的正则表达式（sudo 1.9.10 及以上版本）。
/* A regular expression (^…$) says exactly what it matches. */
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND who <> 'root' AND who NOT LIKE '!%' AND command NOT LIKE '!%'
  AND command REGEXP '(^|[^\\])[*?[]' AND NOT command REGEXP '(^| )\^.*\$$';
