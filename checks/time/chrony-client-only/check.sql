-- id: chrony-client-only
-- title: chrony serves no time to others
-- title[zh_CN]: chrony 不向其他主机提供时间
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_client_only
-- why: A time server that nobody planned is one more open port, and can be used for floods.
-- why[zh_CN]: 未经规划的时间服务多开一个端口，还可能被用于放大攻击。
-- fix: Unless this host is a time server, write "port 0" to {path} and restart chrony.
-- fix[zh_CN]: 本机不是时间服务器时，在 {path} 中写入“port 0”并重启 chrony。
/* Of several lines the last one counts. */
SELECT 'no port 0' AS problem, coalesce(min(path), '/etc/chrony/chrony.conf') AS path
FROM time_config AS t
WHERE daemon = 'chrony'
HAVING count(*) FILTER (WHERE key = 'port' AND value = '0'
                          AND place IS (SELECT max(place) FROM time_config
                                       WHERE daemon = 'chrony' AND key = 'port')) = 0;
