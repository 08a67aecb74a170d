-- id: timers-go-off
-- title: Timers that are on do go off
-- title[zh_CN]: 已启用的定时器按时触发
-- severity: low
-- area: jobs
-- controls: gbt22239:8.1.10.8.a gbt22239:7.1.10.8
-- param max_days: 45 | days within which each of them must have gone off
-- param max_days[zh_CN]: 每个定时器至少应在多少天内触发一次
-- key: name
-- why: A timer that stands still is an update or a backup that is not made, while the settings
--     say that it is.
-- why[zh_CN]: 定时器停摆意味着更新或备份没有执行，而配置看上去一切正常。
-- fix: Look at systemctl list-timers {name}.timer and journalctl -u {starts}; it last went off on
--     {last_at}.
-- fix[zh_CN]: 查看 systemctl list-timers {name}.timer 和 journalctl -u {starts}；最近一次触发于 {last_at}。
SELECT name, starts, schedule, last_at, path FROM timers
WHERE is_enabled AND is_persistent AND days_between(last_at, 'now') > :max_days;
