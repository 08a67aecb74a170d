-- id: at-allow
-- title: Only named accounts may have at jobs
-- title[zh_CN]: 只有指定账户可以使用 at 任务
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.e
-- when: SELECT 1 FROM files WHERE path = '/usr/bin/at'
-- key: path
-- why: A service account that was broken into can use an at job to come back after a clean-up.
-- why[zh_CN]: 被攻破的服务账户可以利用 at 任务在清理后卷土重来。
-- fix: Write the accounts that need at into /etc/at.allow, at least root, and remove {path}; or
--     remove the package at.
-- fix[zh_CN]: 将需要使用 at 的账户写入 /etc/at.allow（至少包括 root），并删除 {path}；或卸载 at 软件包。
/* Without either file root alone may use it. */
SELECT path, 'all may whom it does not name' AS problem
FROM files
WHERE path = '/etc/at.deny' AND NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/at.allow');
