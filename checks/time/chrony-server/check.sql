-- id: chrony-server
-- title: chrony is told a server
-- title[zh_CN]: chrony 已指定时间服务器
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_specify_remote_server xccdf:chronyd_configure_pool_and_server
-- why: Without a server the clock runs by itself, minutes wrong after a year; records of several
--     hosts can then not be put into order.
-- why[zh_CN]: 没有服务器，时钟只能自由走动，一年可差数分钟，多台主机的日志无法排序比对。
-- fix: Write "server ADDRESS iburst" with the unit's time server to {path}, then: systemctl
--     restart chrony (or chronyd)
-- fix[zh_CN]: 在 {path} 中写入“server 地址 iburst”（单位的时间服务器），然后执行 systemctl restart chrony（或 chronyd）
SELECT 'no server and no pool' AS problem, coalesce(min(path), '/etc/chrony/chrony.conf') AS path
FROM time_config
WHERE daemon = 'chrony'
HAVING count(*) FILTER (WHERE key IN ('server', 'pool') AND value <> '') = 0;
