-- id: listening-ports-known
-- title: Only ports that somebody decided on are open to other hosts
-- title[zh_CN]: 对外开放的端口均经确认
-- severity: info
-- area: network
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA107 zicha:RB039 zicha:RB121
-- param known: 22 68 123 323 546 | the ports that are meant to be open, separated by a space
-- param known[zh_CN]: 允许开放的端口，以空格分隔
-- key: protocol port process
-- why: An open port that is on nobody's list is a service that nobody patches, or somebody's back
--     door.
-- why[zh_CN]: 不在清单上的开放端口，要么是无人打补丁的服务，要么是有人留下的后门。
-- fix: Find out who needs {protocol}/{port} ({process}): close it, or put it into the profile: set:
--     listening-ports-known.known = 22 … {port}
-- fix[zh_CN]: 查明谁需要 {protocol}/{port}（{process}）：不需要则关闭，需要则写入配置档：set: listening-ports-known.known = 22 … {port}
SELECT replace(protocol, '6', '') AS protocol, port, coalesce(process, 'unknown') AS process,
       min(service) AS service, min(executable) AS executable, group_concat(DISTINCT address) AS addresses
FROM listening_ports
WHERE is_exposed AND instr(' ' || :known || ' ', ' ' || port || ' ') = 0
GROUP BY replace(protocol, '6', ''), port, process ORDER BY port;
