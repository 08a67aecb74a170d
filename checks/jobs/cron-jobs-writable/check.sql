-- id: cron-jobs-writable
-- title: Nobody else can change what cron starts
-- title[zh_CN]: 他人不能修改 cron 启动的内容
-- severity: high
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Who can write to {path} has commands of their choice run as {user}, at the latest when the
--     job is due.
-- why[zh_CN]: 能写入 {path} 的人，可在任务到期时以 {user} 的身份执行任意命令。
-- fix: chmod go-w {path}, and chown it to {user}; read through its content first.
-- fix[zh_CN]: 先检查内容，再执行 chmod go-w {path}，并将属主改为 {user}
SELECT path, user, kind, min(schedule) AS schedule, count(*) AS jobs
FROM cron_jobs WHERE is_writable_by_others GROUP BY path, user, kind;
