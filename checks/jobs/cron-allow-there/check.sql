-- id: cron-allow-there
-- title: /etc/cron.allow names who may use crontab
-- title[zh_CN]: /etc/cron.allow 写明谁可以使用 crontab
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: path
-- same-as: xccdf:file_cron_allow_exists
-- why: Without the list every account may leave jobs that run when nobody is there.
-- why[zh_CN]: 没有名单，任何账户都可设置无人值守时运行的任务。
-- fix: Write root, and who else needs it, into {path}, one name a line.
-- fix[zh_CN]: 在 {path} 中每行写一个账户名：root 及确有需要者。
SELECT '/etc/cron.allow' AS path
WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/cron.allow' AND type <> 'link');
