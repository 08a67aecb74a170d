-- id: high-risk-ports
-- title: Ports that attacks and worms come in by are closed to other hosts
-- title[zh_CN]: 高危端口不对其他主机开放
-- severity: high
-- area: network
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RA107 zicha:RB039 highrisk:6.4.3.1
-- optional: port_filter
-- key: protocol port process
-- why: These ports stand for protocols without encryption or with a long list of holes that worms
--     use; an assessor counts one that can be reached as a high risk.
-- why[zh_CN]: 这些端口对应的协议不加密，或历史漏洞众多且被蠕虫利用；测评时可远程访问的高危端口会判为高风险。
-- fix: Switch off what listens ({process}, {what}), or bind it to 127.0.0.1, or let the packet
--     filter take port {port} only from the hosts that need it.
-- fix[zh_CN]: 停用监听该端口的程序（{process}，{what}），或改为只监听 127.0.0.1，或用防火墙限定只有必要的主机可访问 {port} 端口。
WITH reachable AS (
  SELECT replace(protocol, '6', '') AS protocol, port, coalesce(process, 'unknown') AS process,
         min(service) AS service, group_concat(DISTINCT address) AS addresses
  FROM listening_ports l
  WHERE is_exposed
    -- Without a word about the filter the port counts as open.
    AND (NOT EXISTS (SELECT 1 FROM port_filter)
         OR EXISTS (SELECT 1 FROM port_filter f
                    WHERE f.verdict <> 'drop' AND f.protocol = replace(l.protocol, '6', '')
                      AND l.port BETWEEN f.first_port AND f.last_port
                      AND (f.family = 'ip6' AND l.address LIKE '%:%'
                           -- What waits on :: is given the packets of IPv4 as well.
                           OR f.family = 'ip' AND (l.address = '::' OR l.address NOT LIKE '%:%'))))
  GROUP BY replace(protocol, '6', ''), port, process),
service(protocol, first, last, what) AS (VALUES
  ('tcp', 21, 21, 'FTP'), ('tcp', 23, 23, 'telnet'), ('udp', 69, 69, 'TFTP'),
  ('tcp', 79, 79, 'finger'), ('tcp', 111, 111, 'RPC port mapper'), ('udp', 111, 111, 'RPC port mapper'),
  ('tcp', 135, 135, 'Windows RPC'), ('tcp', 137, 139, 'NetBIOS'), ('udp', 137, 138, 'NetBIOS'),
  ('tcp', 445, 445, 'SMB'), ('tcp', 512, 514, 'rexec, rlogin, rsh'), ('tcp', 873, 873, 'rsync'),
  ('tcp', 2049, 2049, 'NFS'), ('tcp', 3389, 3389, 'remote desktop'), ('tcp', 5800, 5810, 'VNC'),
  ('tcp', 5900, 5910, 'VNC'), ('tcp', 6000, 6009, 'X11'))
SELECT r.protocol, r.port, s.what, r.process, r.addresses
FROM reachable r JOIN service s ON s.protocol = r.protocol AND r.port BETWEEN s.first AND s.last;
