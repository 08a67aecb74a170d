INSERT INTO net_announced (kind, ip, mac, what, detail, times) VALUES
    ('upnp', '10.1.2.3', '52:54:00:00:00:67', 'mediaserver', NULL, 4);
