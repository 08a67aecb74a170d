-- id: network-services-confined
-- title: Services that others reach are confined by systemd
-- title[zh_CN]: 对外服务由 systemd 限制权限
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.2.d gbt22239:8.1.4.4.a zicha:RA109
-- param min: 3 | protections of the ten in service_sandbox that a service should have
-- param min[zh_CN]: 服务至少应启用的防护项数（service_sandbox 共十项）
-- key: name
-- why: A hole in {name} gives its finder all that root may do; with a few lines it gives him what
--     this one service needs.
-- why[zh_CN]: {name} 一旦存在漏洞，攻击者即获得 root 的全部权限；加几行配置，就只能得到该服务所需的那部分。
-- fix: systemctl edit {name}: NoNewPrivileges=yes, ProtectSystem=strict, ProtectHome=yes,
--     PrivateTmp=yes, PrivateDevices=yes, as far as the service bears it (systemd-analyze
--     security {name}).
-- fix[zh_CN]: 执行 systemctl edit {name}，在服务可承受的范围内加入 NoNewPrivileges=yes、ProtectSystem=strict、ProtectHome=yes、PrivateTmp=yes、PrivateDevices=yes（参考 systemd-analyze security {name}）。
SELECT s.name, s.n_protections, group_concat(DISTINCT p.port) AS ports, s.path
FROM service_sandbox AS s JOIN listening_ports AS p ON p.service = s.name || '.service'
WHERE p.is_exposed AND s.is_root AND s.n_protections < :min
GROUP BY s.name, s.n_protections, s.path;
