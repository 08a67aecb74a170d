INSERT INTO net_announced (kind, ip, mac, what, detail, times) VALUES
    ('names', '10.1.2.66', '52:54:00:00:00:66', 'llmnr', 'wpad', 3);
