-- id: net-syn-cookies
-- title: The host withstands a flood of half-open connections
-- title[zh_CN]: 主机能抵御半开连接洪泛
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: One computer in the network that was broken into can otherwise make the server unreachable
--     with little effort.
-- why[zh_CN]: 否则网内一台被控制的计算机就能轻易使服务器无法连接。
-- fix: Write "{name} = 1" to /etc/sysctl.d/90-network.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“{name} = 1”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name = 'net.ipv4.tcp_syncookies' AND value NOT IN ('1', '2');
