INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.3', NULL, NULL, 'server', 0, 'inner', NULL);
INSERT INTO net_dhcp_servers (ip, mac, interface, offered, mask, gateway, dns, subnet, is_registered) VALUES ('10.1.0.3', '02:00:00:00:00:03', 'eth0', '10.1.0.100', '255.255.255.0', '10.1.0.1', '10.1.0.53', '10.1.0.0/24', 1);
