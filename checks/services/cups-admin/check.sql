-- id: cups-admin
-- title: Only administrators of this host administer CUPS
-- title[zh_CN]: 只有本机管理员可以管理 CUPS
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c
-- key: section
-- why: Whoever may add a queue sends every print, reports of patients among them, to a printer of
--     his own, or has programs of his run as a filter.
-- why[zh_CN]: 能添加打印队列的人可以把所有打印件（包括病历报告）转到自己的打印机，或让自己的程序作为过滤器运行。
-- fix: Take the line {path}:{line} out and give the section AuthType Default, Require user @SYSTEM
--     and Order allow,deny; restart cups.
-- fix[zh_CN]: 删除 {path}:{line}，并在该节中设置 AuthType Default、Require user @SYSTEM 和 Order allow,deny，然后重启 cups。
SELECT section, key, value, path, line FROM cups_config c
WHERE section GLOB 'Location /admin*' AND key = 'allow' AND lower(value) REGEXP '^(from )?(all|\*|@local)$'
  AND NOT EXISTS (SELECT 1 FROM cups_config r
                  WHERE r.path = c.path AND r.section = c.section AND r.key = 'require')
UNION ALL
SELECT section, key, value, path, line FROM cups_config
WHERE section GLOB 'Location /admin*' AND key = 'authtype' AND lower(value) = 'none';
