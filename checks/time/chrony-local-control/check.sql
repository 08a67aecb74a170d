-- id: chrony-local-control
-- title: chrony takes no commands over the network
-- title[zh_CN]: chrony 不接受网络命令
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_no_chronyc_network
-- why: Whoever can command the time daemon can ask what it knows, and tries to make it lie.
-- why[zh_CN]: 能向校时服务发命令的人可套取信息，并设法使其报错时间。
-- fix: Write "cmdport 0" to {path} and restart chrony; chronyc then works as root on this host.
-- fix[zh_CN]: 在 {path} 中写入“cmdport 0”并重启 chrony；之后 chronyc 仅供本机 root 使用。
/* Of several lines the last one counts. */
SELECT 'no cmdport 0' AS problem, coalesce(min(path), '/etc/chrony/chrony.conf') AS path
FROM time_config AS t
WHERE daemon = 'chrony'
HAVING count(*) FILTER (WHERE key = 'cmdport' AND value = '0'
                          AND place IS (SELECT max(place) FROM time_config
                                       WHERE daemon = 'chrony' AND key = 'cmdport')) = 0;
