-- id: avahi
-- title: The host does not announce itself in the network
-- title[zh_CN]: 本机不在网络中自动广播服务（avahi）
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_avahi-daemon_disabled
-- why: Avahi tells every neighbour the host's name, addresses and services and believes what the
--     neighbours say; servers with fixed addresses need nothing of it.
-- why[zh_CN]: avahi 向同网段所有主机广播本机名称、地址和服务，并相信对方的广播；地址固定的服务器完全用不到它。
-- fix: systemctl disable --now avahi-daemon.service avahi-daemon.socket
-- fix[zh_CN]: systemctl disable --now avahi-daemon.service avahi-daemon.socket
SELECT name, group_concat(kind, ' ') AS kinds, min(path) AS path FROM services
WHERE name = 'avahi-daemon' AND kind IN ('service', 'socket', 'sysv')
  AND (is_enabled OR is_running = 1)
GROUP BY name;
