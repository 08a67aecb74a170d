-- id: root-network-services
-- title: Programs that other hosts can reach do not run as root
-- title[zh_CN]: 对外监听的程序不以 root 身份运行
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.e zicha:RB095 highrisk:6.4.2.2
-- param known: sshd systemd systemd-resolve rpcbind dhclient dhcpcd master cupsd smbd nmbd nginx
--     apache2 httpd dovecot chronyd ntpd zabbix_agentd | programs that need root to start and give
--     it up for their work
-- param known[zh_CN]: 启动时需要 root、工作时会自行降权的程序
-- key: process port
-- why: One hole in such a program gives its attacker the whole host at once; under an account of
--     its own it would give that program's files only.
-- why[zh_CN]: 此类程序一旦有漏洞，攻击者立即得到整台主机；若使用专用账户运行，失守的只是该程序自身的文件。
-- fix: Give {process} an account of its own (useradd --system) and set User= in its unit
--     ({service}); a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE, not root.
-- fix[zh_CN]: 为 {process} 建立专用账户（useradd --system），并在其单元（{service}）中设置 User=；监听低端口只需 AmbientCapabilities=CAP_NET_BIND_SERVICE，无需 root。
SELECT process, replace(protocol, '6', '') AS protocol, port, min(executable) AS executable,
       coalesce(min(service), 'no unit') AS service, group_concat(DISTINCT address) AS addresses
FROM listening_ports
WHERE is_exposed AND uid = 0 AND process IS NOT NULL
  AND instr(' ' || :known || ' ', ' ' || process || ' ') = 0
GROUP BY process, replace(protocol, '6', ''), port;
