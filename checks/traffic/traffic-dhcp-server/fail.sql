INSERT INTO net_dhcp_servers (ip, mac, gateway, offered) VALUES
    ('10.1.2.1', '52:54:00:00:00:01', '10.1.2.1', '10.1.2.50'),
    ('192.168.1.1', '52:54:00:00:00:66', '192.168.1.1', '192.168.1.100');
INSERT INTO net_dhcp_servers (ip, mac, gateway, offered, is_registered) VALUES ('10.1.7.1', '52:54:00:00:00:71', '10.1.7.1', '10.1.7.50', 0);
