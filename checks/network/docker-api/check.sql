-- id: docker-api
-- title: Docker's interface without encryption is not reachable from other hosts
-- title[zh_CN]: Docker 明文管理接口不对其他主机开放
-- severity: critical
-- area: network
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
--     zicha:RA107
-- key: port
-- why: Whoever reaches this port is root on the host at once, without a password; worms look for it
--     all day.
-- why[zh_CN]: 凡能连到此端口的人无需口令即可成为主机 root；蠕虫整天都在扫描它。
-- fix: Remove -H tcp://… from the docker unit or "hosts" from /etc/docker/daemon.json; administer
--     over SSH (docker -H ssh://user@host).
-- fix[zh_CN]: 从 docker 单元中去掉 -H tcp://…，或从 /etc/docker/daemon.json 中去掉 "hosts"；改用 SSH 管理（docker -H ssh://用户@主机）。
SELECT port, coalesce(process, 'unknown') AS process, group_concat(DISTINCT address) AS addresses
FROM listening_ports
WHERE is_exposed AND protocol IN ('tcp', 'tcp6') AND port = 2375
GROUP BY port, process;
