-- id: traffic-scan-inside
-- title: No host inside looks for other hosts or for open ports
-- title[zh_CN]: 内网没有主机扫描其他主机或端口
-- severity: high
-- area: traffic
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.3.3.c zicha:RA054 highrisk:6.3.3.2
-- param scanners: 192.0.2.5 | addresses of the unit's own scanners, with blanks between
-- param scanners[zh_CN]: 本单位扫描器的地址，以空格分隔
-- key: kind source target port
-- why: A scan from inside is what a worm, or an intruder with a foothold, does next.
-- why[zh_CN]: 来自内网的扫描往往是蠕虫或已立足的入侵者的下一步动作。
-- fix: Find out what runs on {source}; if it is the unit's own scanner: --set traffic-scan-inside.scanners={source}.
-- fix[zh_CN]: 查明 {source} 上运行的程序；若为本单位自有扫描器：--set traffic-scan-inside.scanners={source}。
SELECT kind, source, target, port, targets, ports, answered, first_seen, last_seen
FROM net_scans
WHERE NOT is_source_outside AND instr(' ' || :scanners || ' ', ' ' || source || ' ') = 0;
