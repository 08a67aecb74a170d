-- id: chrony-named-servers
-- title: chrony asks named servers, no pool
-- title[zh_CN]: chrony 使用指定服务器而不是地址池
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_server_directive
-- why: A pool hands out servers of strangers, others each time; only named ones can be answered
--     for.
-- why[zh_CN]: 地址池每次给出不同的外部服务器，只有指定的服务器才可追责。
-- fix: Replace pool lines ({path}:{line}) by "server ADDRESS iburst" with the unit's time
--     servers, then restart chrony.
-- fix[zh_CN]: 将 pool 行（{path}:{line}）替换为“server 地址 iburst”（单位的时间服务器），然后重启 chrony。
SELECT 'no server' AS problem, NULL AS value,
       coalesce(min(path), '/etc/chrony/chrony.conf') AS path, NULL AS line
FROM time_config
WHERE daemon = 'chrony'
HAVING count(*) FILTER (WHERE key = 'server' AND value <> '') = 0
UNION ALL
SELECT 'a pool', value, path, line FROM time_config WHERE daemon = 'chrony' AND key = 'pool';
