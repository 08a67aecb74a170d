-- id: cron-allow
-- title: Only named accounts may have cron jobs
-- title[zh_CN]: 只有指定账户可以建立定时任务
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.e
-- when: SELECT 1 FROM files WHERE path = '/usr/bin/crontab'
-- key: path
-- why: A service account that was broken into, such as that of a web server, uses a cron job to be
--     back after every clean-up.
-- why[zh_CN]: 被攻破的服务账户（例如网站服务账户）会利用定时任务，在每次清理后卷土重来。
-- fix: Write the accounts that need cron into {path}, one a line, at least root: echo root > {path}
-- fix[zh_CN]: 将需要使用 cron 的账户逐行写入 {path}，至少包括 root：echo root > {path}
SELECT '/etc/cron.allow' AS path, 'everybody may' AS problem
WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/cron.allow');
