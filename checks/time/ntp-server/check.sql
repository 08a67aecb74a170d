-- id: ntp-server
-- title: ntp is told a server
-- title[zh_CN]: ntp 已指定时间服务器
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/ntp.conf', '/etc/ntpsec/ntp.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('ntp', 'ntpsec') AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:ntpd_specify_remote_server
-- why: Without a server the clock runs by itself, minutes wrong after a year; records of several
--     hosts can then not be put into order.
-- why[zh_CN]: 没有服务器，时钟只能自由走动，一年可差数分钟，多台主机的日志无法排序比对。
-- fix: Write "server ADDRESS iburst" with the unit's time server to {path}, then restart the
--     daemon.
-- fix[zh_CN]: 在 {path} 中写入“server 地址 iburst”（单位的时间服务器），然后重启服务。
SELECT 'no server and no pool' AS problem, coalesce(min(path), '/etc/ntp.conf') AS path
FROM time_config
WHERE daemon IN ('ntp', 'ntpsec')
HAVING count(*) FILTER (WHERE key IN ('server', 'pool') AND value <> ''
                          AND value NOT LIKE '127.127.%') = 0;
