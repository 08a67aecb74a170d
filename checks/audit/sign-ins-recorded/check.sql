-- id: sign-ins-recorded
-- title: Sign-ins and restarts are recorded
-- title[zh_CN]: 记录登录和重启历史
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA113
-- key: problem
-- why: Without this file `last` is empty: who worked on the host and when it was restarted can be
--     pieced together from other logs at best.
-- why[zh_CN]: 没有该文件，last 命令没有输出：谁登录过、何时重启过，只能从其他日志中拼凑。
-- fix: install -m 664 -o root -g utmp /dev/null /var/log/wtmp; if it was there last month, ask who
--     removed it.
-- fix[zh_CN]: install -m 664 -o root -g utmp /dev/null /var/log/wtmp；若上月还在，应查明是谁删除的。
SELECT '/var/log/wtmp is missing' AS problem, '/var/log/wtmp' AS path
-- Debian 13 and others keep a database instead.
WHERE NOT EXISTS (SELECT 1 FROM files
                  WHERE path IN ('/var/log/wtmp', '/var/lib/wtmpdb/wtmp.db', '/var/log/wtmp.db'));
