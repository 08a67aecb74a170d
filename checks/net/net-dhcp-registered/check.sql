-- id: net-dhcp-registered
-- title: Addresses are lent by registered DHCP servers only
-- title[zh_CN]: 仅由已登记的 DHCP 服务器分配地址
-- severity: high
-- area: net
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.3.b zicha:RB150 zicha:RA180 zicha:RB102 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_register
-- key: ip mac
-- why: A second DHCP server gives out its own router and name server: the traffic of whoever asks it goes through it.
-- why[zh_CN]: 私设的 DHCP 服务器会下发自己的网关与 DNS，使用者的流量将经其转发。
-- fix: Find {mac} on the switches and unplug it; allow DHCP answers only from the server's port (DHCP snooping).
-- fix[zh_CN]: 在交换机上查找 {mac} 并断开；启用 DHCP Snooping，仅信任服务器端口。
SELECT ip, mac, vendor, offered, gateway, dns FROM net_dhcp_servers d WHERE is_registered = 0
-- Nobody registers a workstation to lend addresses.
  OR EXISTS (SELECT 1 FROM net_register r WHERE r.ip = d.ip AND r.device_class IN ('workstation', 'pc', 'printer', 'camera', 'medical', 'plc', 'building'));
