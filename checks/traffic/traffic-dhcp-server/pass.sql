INSERT INTO net_dhcp_servers (ip, mac, gateway, offered) VALUES
    -- twice the same: it answered from two ports
    ('10.1.2.1', '52:54:00:00:00:01', '10.1.2.1', '10.1.2.50'),
    ('10.1.2.1', '52:54:00:00:00:02', '10.1.2.1', '10.1.2.51');
