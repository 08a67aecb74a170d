-- id: one-time-daemon
-- title: Only one daemon sets the clock
-- title[zh_CN]: 只有一个服务在校准时钟
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- key: daemons
-- why: Two of them pull the clock to and fro and each undoes what the other did; time in the logs
--     can run backwards.
-- why[zh_CN]: 两个服务会把时钟来回拉扯、互相抵消，日志时间甚至会倒流。
-- fix: Keep one of {daemons} and switch the others off (systemctl disable --now).
-- fix[zh_CN]: 在 {daemons} 中保留一个，停用其余（systemctl disable --now）。
SELECT group_concat(DISTINCT daemon) AS daemons, count(DISTINCT daemon) AS n FROM time_sync
WHERE is_enabled HAVING count(DISTINCT daemon) > 1;
