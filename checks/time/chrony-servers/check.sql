-- id: chrony-servers
-- title: chrony is told several servers
-- title[zh_CN]: chrony 已指定多个时间服务器
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- param servers: 2 | least number of servers
-- param servers[zh_CN]: 最少服务器数量
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_specify_multiple_servers
-- why: One server that is wrong sets the clock wrong; among several the wrong one is noticed.
-- why[zh_CN]: 只有一个服务器时，其错误会直接带错时钟；多个服务器可互相校验。
-- fix: Add further "server ADDRESS iburst" lines to {path} ({servers} so far), then: systemctl
--     restart chrony (or chronyd)
-- fix[zh_CN]: 在 {path} 中增加“server 地址 iburst”行（现有 {servers} 个），然后执行 systemctl restart chrony（或 chronyd）
/* A pool is several by itself. */
SELECT 'fewer servers than wanted' AS problem,
       count(DISTINCT regexp_part('^\S+', value)) FILTER (WHERE key = 'server') AS servers,
       coalesce(min(path), '/etc/chrony/chrony.conf') AS path
FROM time_config
WHERE daemon = 'chrony'
HAVING servers < :servers AND count(*) FILTER (WHERE key = 'pool' AND value <> '') = 0;
