INSERT INTO net_announced (kind, ip, mac, what, detail) VALUES
    ('upnp', '192.168.1.1', '52:54:00:00:00:66', 'internetgatewaydevice', 'linux miniupnpd/1.9'),
    ('upnp', '192.168.1.1', '52:54:00:00:00:66', 'wanipconnection', 'linux miniupnpd/1.9');
