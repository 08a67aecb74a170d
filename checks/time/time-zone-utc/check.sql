-- id: time-zone-utc
-- title: The host counts its time in UTC
-- title[zh_CN]: 主机使用 UTC 时区
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b
-- key: time_zone
-- same-as: xccdf:ensure_rtc_utc_configuration
-- why: Logs of hosts in different zones cannot be put in order without knowing each one's zone and
--     its history.
-- why[zh_CN]: 不同时区主机的日志，若不了解各自的时区及其变更，就无法按先后排列。
-- fix: timedatectl set-timezone UTC; only where the unit decided so: most in China keep
--     Asia/Shanghai everywhere.
-- fix[zh_CN]: 执行 timedatectl set-timezone UTC；仅在本单位如此规定时采用：国内多数单位统一使用 Asia/Shanghai。
SELECT time_zone, zone_path FROM locale_time
WHERE coalesce(time_zone, '') NOT IN ('UTC', 'GMT', 'Etc/UTC', 'Etc/GMT');
