-- id: traffic-scan-outside
-- title: Scans from outside do not reach the network
-- title[zh_CN]: 来自外部的扫描到达不了内网
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.3.2.a zicha:RA052 zicha:RA054
-- key: kind source target port
-- why: What can be scanned from outside is reachable from outside: the edge lets in more than it should.
-- why[zh_CN]: 能被外部扫描到就意味着能从外部访问：边界放行了不应放行的流量。
-- fix: Deny what is not needed at the edge; block {source}.
-- fix[zh_CN]: 在边界拒绝不必要的访问，并封禁 {source}。
SELECT kind, source, target, port, targets, ports, answered, first_seen, last_seen
FROM net_scans
WHERE is_source_outside;
